import fc from "fast-check";
import { writeKeptSheets } from "../../../src/office/writeKeptSheets";
import { agendaRow, agendaSheet } from "../../keptSheets/agendaSheet";
import type { AgendaBench } from "../../keptSheets/remakes";
import { expectNotesKept, steps } from "../../keptSheets/remakes";
import { open } from "../opened";

const table = (context: Excel.RequestContext): Excel.Table =>
  context.workbook.tables.getItem("Gespreksagenda");

const bench: AgendaBench = {
  remake: async (sheet) => {
    await writeKeptSheets([sheet]);
  },
  read: () =>
    Excel.run(async (context) => {
      const range = table(context).getRange().load("values");
      await context.sync();
      return range.values.map((line: unknown[]) => line.map(String));
    }),
  writeBody: (rows) =>
    Excel.run(async (context) => {
      table(context).getDataBodyRange().values = rows.map((row) => [...row]);
      await context.sync();
    }),
};

describe("a report sheet in Excel, made again and again", () => {
  it("keeps every note in the row of its key", async () => {
    await open({ Blad1: { rows: [["x"]] } });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        await Excel.run(async (context) => {
          const before = context.workbook.worksheets.getItemOrNullObject("Gespreksagenda").load("name");
          await context.sync();
          if (before.isNullObject) return;
          before.delete();
          await context.sync();
        });
        await writeKeptSheets([agendaSheet([agendaRow("a", "A"), agendaRow("b", "B")])]);
        await Excel.run(async (context) => {
          table(context).columns.add(-1, [["Van ons"], [""], [""]]);
          await context.sync();
        });
        await expectNotesKept(bench, all);
      }),
      { numRuns: 5 },
    );
  });
});
