import { gridWorkbook } from "../../officeHost/gridWorkbook";
import type { OpenedInHost } from "../../officeHost/openInHost";
import { openInHost } from "../../officeHost/openInHost";
import { settled } from "../../officeHost/settled";
import { valuesOf } from "../../officeHost/valuesOf";

const workbook = gridWorkbook({
  Activiteiten: {
    rows: [
      ["Code", "Naam", "Aantal"],
      ["A1", "Taalcafé", 10],
      ["A2", "Walking football", 30],
    ],
    tables: { Activiteiten: [1, 3] },
  },
  Blad: { rows: [["=SUM(Activiteiten[Aantal])"]] },
});

describe("tables, behind the real office.js", () => {
  let opened: OpenedInHost;
  beforeEach(async () => {
    opened = await openInHost(workbook);
  });
  afterEach(() => {
    expect(opened.host.unknown).toEqual([]);
    opened.close();
  });

  const inTable = <Value>(work: (table: Excel.Table, context: Excel.RequestContext) => Promise<Value>) =>
    Excel.run((context) => work(context.workbook.tables.getItem("Activiteiten"), context));
  const sumBecomes = (sum: number) =>
    settled(
      () => valuesOf("Blad", "A1"),
      ([row]) => row?.[0] === sum,
    );

  test("a table gives its body, its header and the rows below it", async () => {
    const read = await inTable(async (table, context) => {
      const body = table.getDataBodyRange().load("address,values");
      const head = table.getHeaderRowRange().load("values");
      const below = table.getRange().getRowsBelow(2).load("address");
      const columns = table.columns.load("items/name");
      await context.sync();
      return [body.address, body.values, head.values, below.address, columns.items.map(({ name }) => name)];
    });
    const values = [
      ["A1", "Taalcafé", 10],
      ["A2", "Walking football", 30],
    ];
    const headers = ["Code", "Naam", "Aantal"];
    expect(read).toEqual(["Activiteiten!A2:C3", values, [headers], "Activiteiten!A4:C5", headers]);
  });

  test("a table that is resized over rows below it takes them along in formulas", async () => {
    await inTable(async (table, context) => {
      table.getDataBodyRange().getRowsBelow(1).values = [["A3", "Kookclub", 2]];
      table.resize("A1:C4");
      await context.sync();
    });
    expect(await sumBecomes(42)).toEqual([[42]]);
  });

  test("added and deleted rows reach formulas", async () => {
    await inTable(async (table, context) => {
      table.rows.add(undefined, [["A3", "Kookclub", 100]]);
      table.rows.add(0, [["A0", "Eerste", 1000]]);
      await context.sync();
    });
    expect(await sumBecomes(1140)).toEqual([[1140]]);
    await inTable(async (table, context) => {
      table.rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(await sumBecomes(140)).toEqual([[140]]);
    expect(await valuesOf("Activiteiten", "A2:A5")).toEqual([["A1"], ["A2"], ["A3"], [""]]);
  });

  test("a new table on a new sheet is known by its name, with the columns it was given", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Doelen");
      sheet.getRange("A1:B3").values = [
        ["Doel", "Waarde"],
        ["D1", 1],
        ["D2", 2],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "tblDoelen";
      table.columns.add(undefined, [["Norm"], [10], [20]]);
      sheet.getRange("F1").formulas = [["=SUM(tblDoelen[Norm])"]];
      await context.sync();
    });
    const sum = await settled(
      () => valuesOf("Doelen", "F1"),
      ([row]) => row?.[0] === 30,
    );
    expect(sum).toEqual([[30]]);
    expect(await valuesOf("Doelen", "A1:C2")).toEqual([
      ["Doel", "Waarde", "Norm"],
      ["D1", 1, 10],
    ]);
  });

  test("a table that is not there is a null object", async () => {
    const isNull = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("Weg").load("name");
      await context.sync();
      return table.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("a column whose header is typed over is known by its new name", async () => {
    opened.api
      .getActiveWorkbook()
      ?.getSheetByName("Activiteiten")
      ?.getRange("C1")
      .setValue("Unieke personen");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad").getRange("B1").formulas = [
        ["=SUM(Activiteiten[Unieke personen])"],
      ];
      await context.sync();
    });
    expect(
      await settled(
        () => valuesOf("Blad", "B1"),
        ([row]) => row?.[0] === 40,
      ),
    ).toEqual([[40]]);
  });
});

test("a totals row belongs to the table and not to its body, and new rows come above it", async () => {
  const rows = [
    ["Code", "Aantal"],
    ["A1", 10],
    ["Totaal", "=SUM(Activiteiten[Aantal])"],
  ];
  const opened = await openInHost(
    gridWorkbook({ Blad: { rows, tables: { Activiteiten: [1, 3, "totals"] } } }),
  );
  const addresses = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Activiteiten").load("showTotals");
    table.rows.add(undefined, [["A2", 5]]);
    const ranges = [table.getRange(), table.getDataBodyRange(), table.getTotalRowRange()];
    for (const range of ranges) range.load("address");
    await context.sync();
    return [table.showTotals, ...ranges.map(({ address }) => address)];
  });
  expect(addresses).toEqual([true, "Blad!A1:B4", "Blad!A2:B3", "Blad!A4:B4"]);
  const values = await settled(
    () => valuesOf("Blad", "A2:B4"),
    (read) => read[2]?.[1] === 15,
  );
  expect(values).toEqual([
    ["A1", 10],
    ["A2", 5],
    ["Totaal", 15],
  ]);
  opened.close();
});
