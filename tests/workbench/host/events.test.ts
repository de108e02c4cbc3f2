import { gridWorkbook } from "../../officeHost/gridWorkbook";
import type { OpenedInHost } from "../../officeHost/openInHost";
import { openInHost } from "../../officeHost/openInHost";
import { settled } from "../../officeHost/settled";

const workbook = gridWorkbook({
  Blad: {
    rows: [
      ["Code", "Aantal"],
      ["A1", 1],
    ],
    tables: { Activiteiten: [1, 2] },
  },
  Ander: { rows: [["=Blad!B2*2"]] },
});

describe("events, behind the real office.js", () => {
  let opened: OpenedInHost;
  let seen: string[];
  beforeEach(async () => {
    opened = await openInHost(workbook);
    seen = [];
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const sheet = worksheets.getItem("Blad");
      const table = tables.getItem("Activiteiten");
      await context.sync();
      sheet.onChanged.add(note("sheet", ({ address, triggerSource }) => [address, triggerSource]));
      worksheets.onChanged.add(note("workbook", ({ address }) => [address]));
      table.onChanged.add(note("table", ({ address }) => [address]));
      worksheets.onAdded.add(note("added", () => []));
      await context.sync();
    });
  });
  afterEach(() => {
    expect(opened.host.unknown).toEqual([]);
    opened.close();
  });

  function note<Event>(kind: string, facts: (event: Event) => unknown[]): (event: Event) => Promise<void> {
    return (event) => {
      seen.push([kind, ...facts(event)].join(" "));
      return Promise.resolve();
    };
  }
  const userTypes = (address: string, value: string | number) =>
    opened.api.getActiveWorkbook()?.getSheetByName("Blad")?.getRange(address).setValue(value);
  const seenAtLeast = (count: number) =>
    settled(
      () => Promise.resolve(seen),
      () => seen.length >= count,
    );

  test("what the user types reaches the sheet, the workbook and the table it is in", async () => {
    userTypes("B2", 5);
    expect([...(await seenAtLeast(3))].sort()).toEqual(["sheet B2 Unknown", "table B2", "workbook B2"]);
  });

  test("what the add-in writes is told as its own", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad").getRange("D4:E5").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    expect([...(await seenAtLeast(2))].sort()).toEqual(["sheet D4:E5 ThisLocalAddin", "workbook D4:E5"]);
  });

  test("a new result of a formula is no edit", async () => {
    userTypes("B2", 5);
    await seenAtLeast(3);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(seen).toHaveLength(3);
  });

  test("nothing arrives while the add-in has switched events off", async () => {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Blad").getRange("D4").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem("Blad").getRange("D5").values = [[1]];
      await context.sync();
    });
    expect(await seenAtLeast(2)).toEqual(["sheet D5 ThisLocalAddin", "workbook D5"]);
  });

  test("a new sheet is told once", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Nieuw");
      await context.sync();
    });
    expect(await seenAtLeast(1)).toEqual(["added"]);
  });
});
