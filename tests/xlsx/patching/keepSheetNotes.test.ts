import fc from "fast-check";
import type { AgendaBench } from "../../keptSheets/remakes";
import { expectNotesKept, steps } from "../../keptSheets/remakes";
import { agendaRow, agendaSheet } from "../../keptSheets/agendaSheet";
import { newWorkbook } from "../../../src/xlsx/newWorkbook";
import { patchWorkbook } from "../../../src/xlsx/patchWorkbook";
import { partText, withParts } from "../workbookFiles";
import { sheetNamed } from "./readBack";

const name = "Gespreksagenda";
const made = newWorkbook([agendaSheet([agendaRow("a", "A"), agendaRow("b", "B")])]);
const tablePart = "xl/tables/table1.xml";
/** With a column that people added. */
const widened = patchWorkbook(
  withParts(made, {
    [tablePart]: partText(made, tablePart)
      .replaceAll("A3:E5", "A3:F5")
      .replace('count="5"', 'count="6"')
      .replace("</tableColumns>", '<tableColumn id="6" name="Van ons"/></tableColumns>'),
    "xl/worksheets/sheet1.xml": partText(made, "xl/worksheets/sheet1.xml").replace(
      "</row><row",
      '<c r="F3" t="inlineStr"><is><t>Van ons</t></is></c></row><row',
    ),
  }),
  [],
);

function bench(): AgendaBench {
  let workbook = widened;
  const table = () => {
    const sheet = sheetNamed(workbook, name);
    const range = sheet.tables[0]?.range ?? { firstRow: 0, lastRow: 0 };
    return { rows: sheet.rows, ...range };
  };
  return {
    remake: (sheet) => {
      workbook = patchWorkbook(workbook, [{ kind: "keep-sheet", sheet }]);
      return Promise.resolve();
    },
    read: () => {
      const { rows, firstRow, lastRow } = table();
      const numbers = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
      const lines = numbers.map((number) => rows.find(({ row }) => row === number)?.values ?? []);
      return Promise.resolve(
        lines.map((line) => Array.from({ length: 6 }, (_, column) => String(line[column] ?? ""))),
      );
    },
    writeBody: (rows) => {
      const { firstRow } = table();
      const cells = rows.flatMap((row, index) =>
        row.map((value, column) => ({
          row: firstRow + 1 + index,
          column,
          value: value === "" ? null : value,
        })),
      );
      workbook = patchWorkbook(workbook, [{ kind: "set-cells", sheet: name, cells }]);
      return Promise.resolve();
    },
  };
}

describe("a report sheet in a file, made again and again", () => {
  it("keeps every note in the row of its key", async () => {
    await fc.assert(
      fc.asyncProperty(steps, (all) => expectNotesKept(bench(), all)),
      { numRuns: 15 },
    );
  });
});
