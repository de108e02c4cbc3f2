import { appendTableRows } from "../../src/office/appendTableRows";
import type { RowsToAppend } from "../../src/workbook/RowsToAppend";
import type { SheetLiteral } from "../officeHost/gridWorkbook";
import { valuesOf } from "../officeHost/valuesOf";
import { calculated, open, protect } from "./opened";

const headers = ["Activiteit", "Stelling", "Periode", "A1", "A2"];
const standing = [headers, ["ACT-1", "S1", 2023, 3, 9]];

function append(parts: Partial<RowsToAppend> = {}): RowsToAppend {
  return {
    sheet: "Antwoorden",
    headerRow: 1,
    lastRow: 2,
    headers: headers.map((value, column) => ({ sheet: "Antwoorden", row: 1, column, value })),
    rows: ["S2", "S3"].map(
      (statement) =>
        new Map<number, string | number>([
          [0, "ACT-1"],
          [1, statement],
          [2, 2023],
          [3, 0],
          [4, 0],
        ]),
    ),
    ...parts,
  };
}

const added = [
  ["ACT-1", "S2", 2023, 0, 0],
  ["ACT-1", "S3", 2023, 0, 0],
];

const sheetOf = (
  rows: SheetLiteral["rows"],
  tables: SheetLiteral["tables"] = {},
): Readonly<Record<string, SheetLiteral>> => ({ Antwoorden: { rows, tables } });

/** Addresses of the tables on the sheet. */
function tableAddresses(): Promise<string[]> {
  return Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return ranges.map(({ address }) => address.replace(/^.*!/, ""));
  });
}

describe("appendTableRows", () => {
  it("lets the Excel table grow into blank cells, in six round trips", async () => {
    const { host } = await open(sheetOf(standing, { Antwoorden: [1, 2] }));
    const before = host.traffic.batches;
    await appendTableRows(append());
    expect(host.traffic.batches - before).toBe(6);
    expect(await valuesOf("Antwoorden", "A1:E5")).toEqual([...standing, ...added, ["", "", "", "", ""]]);
    expect(await tableAddresses()).toEqual(["A1:E4"]);
  });

  it.each([
    [3, "A1:E4"],
    [12, "A1:E12"],
  ])("fills rows that stand ready in a table up to row %i before it grows", async (last, address) => {
    await open(sheetOf(standing, { Antwoorden: [1, last] }));
    await appendTableRows(append());
    expect(await valuesOf("Antwoorden", "A1:E4")).toEqual([...standing, ...added]);
    expect(await tableAddresses()).toEqual([address]);
  });

  it("fills a table that has no row yet", async () => {
    await open(sheetOf([headers], { Antwoorden: [1, 11] }));
    await appendTableRows(append({ lastRow: 1 }));
    expect(await valuesOf("Antwoorden", "A1:E3")).toEqual([headers, ...added]);
  });

  it("writes right under the rows where there is no Excel table, in the columns it knows", async () => {
    await open(
      sheetOf([
        [...headers, "Eigen"],
        [...(standing[1] ?? []), "van mij"],
        [null, null, null, null, null, "ook"],
      ]),
    );
    await appendTableRows(append());
    expect(await valuesOf("Antwoorden", "A3:F4")).toEqual([
      [...(added[0] ?? []), "ook"],
      [...(added[1] ?? []), ""],
    ]);
  });

  it("leaves the columns of the user between ours alone, and keeps codes as they are typed", async () => {
    await open(
      sheetOf(
        [
          ["A", "eigen", "B"],
          ["1", "x", "S1"],
        ],
        { Antwoorden: [1, 2] },
      ),
    );
    const rows = [
      new Map([
        [0, "1.10"],
        [2, "=S"],
      ]),
    ];
    const known = [
      { sheet: "Antwoorden", row: 1, column: 0, value: "A" },
      { sheet: "Antwoorden", row: 1, column: 2, value: "B" },
    ];
    await appendTableRows(append({ headers: known, rows }));
    expect(await valuesOf("Antwoorden", "A2:C3")).toEqual([
      ["1", "x", "S1"],
      ["1.10", "", "=S"],
    ]);
  });

  it("shows new rows like the row above, and keeps a count a number in a column of text", async () => {
    const { api } = await open(sheetOf(standing, { Antwoorden: [1, 2] }));
    api.getActiveWorkbook()?.getActiveSheet().getRange("A2:D2").setNumberFormat("@");
    await appendTableRows(append());
    const formats = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets
        .getItem("Antwoorden")
        .getRange("A3:D3")
        .load("numberFormat,values");
      await context.sync();
      return [cells.numberFormat, cells.values];
    });
    expect(formats).toEqual([[["@", "@", "General", "General"]], [["ACT-1", "S2", 2023, 0]]]);
  });

  const inTheWay = [...standing, [null, null, null, null, null], ["Let op", null, null, null, null]];
  it.each([
    ["a note under the table", sheetOf(inTheWay, { Antwoorden: [1, 2] }), "A4"],
    ["a note under rows without a table", sheetOf(inTheWay), "A4"],
    ["a formula that shows nothing", sheetOf([...standing, [null, null, null, null, '=""']]), "E3"],
    [
      "a totals row",
      sheetOf([...standing, ["Totaal", null, null, 3, 9]], { Antwoorden: [1, 3, "totals"] }),
      "A3",
    ],
    [
      "another table",
      sheetOf([...standing, [null], headers, [null]], { Antwoorden: [1, 2], Ander: [4, 5] }),
      "A4",
    ],
  ])("refuses %s, and changes nothing", async (_, workbook, cell) => {
    await open(workbook);
    await calculated();
    const before = await valuesOf("Antwoorden", "A1:F9");
    const tables = await tableAddresses();
    await expect(appendTableRows(append())).rejects.toMatchObject({
      code: "no-room-below",
      facts: { sheet: "Antwoorden", cell },
    });
    expect(await valuesOf("Antwoorden", "A1:F9")).toEqual(before);
    expect(await tableAddresses()).toEqual(tables);
  });

  it("refuses where the headers are no longer the ones that were read", async () => {
    await open(sheetOf([["Naam", ...headers.slice(1)], standing[1] ?? []], { Antwoorden: [1, 2] }));
    await expect(appendTableRows(append())).rejects.toMatchObject({
      code: "cell-changed",
      facts: { sheet: "Antwoorden", cell: "A1", row: 1, column: 0 },
    });
  });

  it("refuses a protected sheet by its name", async () => {
    await open(sheetOf(standing, { Antwoorden: [1, 9] }));
    await protect("Antwoorden");
    await expect(appendTableRows(append())).rejects.toMatchObject({
      code: "sheet-protected",
      facts: { sheet: "Antwoorden" },
    });
  });

  it("refuses a sheet that is gone", async () => {
    await open(sheetOf(standing));
    await expect(appendTableRows(append({ sheet: "Weg" }))).rejects.toMatchObject({ code: "sheet-missing" });
  });

  it.each([1, 2, 3, 4, 5, 6])("adds nothing when Office fails at batch %i", async (batch) => {
    const { host } = await open(sheetOf(standing, { Antwoorden: [1, 2] }));
    await calculated();
    const execute = host.execute.bind(host);
    let seen = 0;
    host.execute = (body) => {
      if (!body.includes("_RemoveReference") && ++seen === batch) host.failNext(5102);
      return execute(body);
    };
    await expect(appendTableRows(append())).rejects.toMatchObject({ code: "host-busy" });
    expect(await valuesOf("Antwoorden", "A1:E4")).toEqual([...standing, ...blank, ...blank]);
    expect(await tableAddresses()).toEqual(["A1:E2"]);
  });

  it("takes back what was written when the batch fails halfway", async () => {
    const { host } = await open(sheetOf(standing, { Antwoorden: [1, 2] }));
    await calculated();
    const execute = host.execute.bind(host);
    let isBroken = false;
    host.execute = (body) => {
      if (isBroken || !body.includes('"Name":"Resize"')) return execute(body);
      isBroken = true;
      return execute(failingHalfway(body));
    };
    await expect(appendTableRows(append())).rejects.toMatchObject({ code: "unexpected" });
    expect(await valuesOf("Antwoorden", "A1:E4")).toEqual([...standing, ...blank, ...blank]);
    expect(await tableAddresses()).toEqual(["A1:E2"]);
  });
});

const blank = [["", "", "", "", ""]];

/** The last write of the batch gets a value of the wrong shape, which Office refuses after it did the others. */
function failingHalfway(body: string): string {
  const batch = JSON.parse(body) as {
    Actions: { ActionType: number; ArgumentInfo?: { Arguments: unknown[] } }[];
  };
  const last = batch.Actions.findLast(({ ActionType }) => ActionType === 4);
  if (last?.ArgumentInfo) last.ArgumentInfo.Arguments = [[[1], [2], [3]]];
  return JSON.stringify(batch);
}
