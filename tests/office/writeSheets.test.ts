import type { SheetContents } from "../../src/documents/SheetContents";
import { readOpenWorkbook } from "../../src/office/readOpenWorkbook";
import { writeSheets } from "../../src/office/writeSheets";
import { valuesOf } from "../officeHost/valuesOf";
import { calculated, open, protect } from "./opened";

const unwatched = { onProgress: () => undefined, isStopped: () => false };

const control = (
  rows: SheetContents["rows"],
  note: readonly string[] = ["Gemaakt door Doelbereik"],
): SheetContents => ({
  name: "Controle",
  tableName: "Controle",
  columns: [
    { header: "Code", width: 10, format: "text" },
    { header: "Aandeel", width: 12, format: "percentage" },
  ],
  rows,
  note,
});

async function tables() {
  const snapshot = await readOpenWorkbook(unwatched);
  return snapshot?.sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, range }) => [sheet.name, name, range.firstRow, range.lastRow]),
  );
}

describe("writeSheets", () => {
  it("adds a sheet with lines, a blank row and a table, and takes text for text", async () => {
    await open({ Blad1: { rows: [["a"]] } });
    expect(
      await writeSheets([
        control([
          ["1.10", 0.35],
          ["=1", null],
        ]),
      ]),
    ).toEqual(["Controle"]);
    expect(await valuesOf("Controle", "A1:B5")).toEqual([
      ["Gemaakt door Doelbereik", ""],
      ["", ""],
      ["Code", "Aandeel"],
      ["1.10", 0.35],
      ["=1", ""],
    ]);
    expect(await tables()).toEqual([["Controle", "Controle", 3, 5]]);
  });

  it("writes our own sheet anew in its place, with more rows and with fewer", async () => {
    await open({ Blad1: { rows: [["a"]] } });
    await writeSheets([
      control([
        ["A", 1],
        ["B", 1],
      ]),
    ]);
    expect(
      await writeSheets([
        control([
          ["C", 1],
          ["D", 1],
          ["E", 1],
        ]),
      ]),
    ).toEqual(["Controle"]);
    expect(await tables()).toEqual([["Controle", "Controle", 3, 6]]);
    await writeSheets([control([["F", 1]])]);
    expect(await tables()).toEqual([["Controle", "Controle", 3, 4]]);
    expect(await valuesOf("Controle", "A3:A6")).toEqual([["Code"], ["F"], [""], [""]]);
  });

  it("writes it anew also where the table moves", async () => {
    await open({ Blad1: { rows: [["a"]] } });
    await writeSheets([control([["A", 1]])]);
    await writeSheets([control([["B", 1]], ["een", "twee", "drie"])]);
    expect(await tables()).toEqual([["Controle", "Controle", 5, 6]]);
  });

  it("takes a free name where a sheet of the user's own has ours", async () => {
    await open({ controle: { rows: [["van mij"]] } });
    expect(await writeSheets([control([["A", 1]])])).toEqual(["Controle (2)"]);
    expect(await valuesOf("controle", "A1")).toEqual([["van mij"]]);
  });

  it("refuses a sheet of ours on which somebody put another table", async () => {
    await open({
      Controle: {
        rows: [["Code"], ["A"], [null], ["Van mij"], ["B"]],
        tables: { Controle: [1, 2], Mijn: [4, 5] },
      },
    });
    await expect(writeSheets([control([])])).rejects.toMatchObject({
      code: "sheet-holds-other-table",
      facts: { sheet: "Controle", table: "Mijn" },
    });
  });

  it("refuses a protected sheet", async () => {
    await open({
      Controle: { rows: [["Code"], ["A"]], tables: { Controle: [1, 2] } },
    });
    await protect("Controle");
    await expect(writeSheets([control([])])).rejects.toMatchObject({ code: "sheet-protected" });
    expect(await valuesOf("Controle", "A1:A2")).toEqual([["Code"], ["A"]]);
  });

  it("takes the sheets away again that it added before Office failed", async () => {
    const { host } = await open({ Blad1: { rows: [["a"]] } });
    await calculated();
    const execute = host.execute.bind(host);
    let seen = 0;
    host.execute = (body) => {
      if (!body.includes("_RemoveReference") && ++seen === 3) host.failNext(5102);
      return execute(body);
    };
    await expect(writeSheets([control([["A", 1]])])).rejects.toMatchObject({ code: "host-busy" });
    expect((await readOpenWorkbook(unwatched))?.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  });
});
