import type { SheetContents } from "../../../src/documents/SheetContents";
import { patchWorkbook } from "../../../src/xlsx/patchWorkbook";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { changedParts } from "./changedParts";
import { rowsOf, sheetNamed } from "./readBack";
import { addControl, contents } from "./referenceEdits";
import { refusal } from "./refusal";
import { partText, referenceWorkbook, withParts } from "../workbookFiles";

describe("adding a sheet", () => {
  it("holds the lines, the table and the values", () => {
    const { tables, rows } = sheetNamed(patchWorkbook(referenceWorkbook, [addControl]), "Controle");
    expect(tables).toEqual([
      {
        name: "DoelbereikControle",
        range: { firstRow: 4, firstColumn: 0, lastRow: 6, lastColumn: 3 },
        hasHeaderRow: true,
        hasTotalsRow: false,
      },
    ]);
    expect(rows.map(({ row, values }) => [row, ...values])).toEqual([
      [1, "Doelbereik"],
      [2, "Gemaakt uit: Invoer"],
      [4, "Code", "Aandeel", "Aantal", "Klaar\nof niet"],
      [5, "=1+1", 0.35, 1200, true],
      [6, "@a <&> \u000b _x0041_", undefined, -3, false],
    ]);
    expect(rows[3]?.notations?.[1]).toBe("percentage");
  });

  it("writes our own sheet anew in its place, and leaves nothing of before", () => {
    const once = patchWorkbook(referenceWorkbook, [addControl]);
    const twice = patchWorkbook(once, [
      { kind: "add-sheet", sheet: { ...contents, note: [], rows: [["nieuw", 1, 2, 3]] } },
    ]);
    expect(changedParts(once, twice)).toEqual(["xl/tables/table2.xml", "xl/worksheets/sheet4.xml"]);
    expect(rowsOf(twice, "Controle")).toEqual({
      1: ["Code", "Aandeel", "Aantal", "Klaar\nof niet"],
      2: ["nieuw", 1, 2, 3],
    });
    expect(Buffer.compare(patchWorkbook(twice, [addControl]), once)).toBe(0);
  });

  it("gives a table without rows one blank row", () => {
    const patched = patchWorkbook(referenceWorkbook, [
      { kind: "add-sheet", sheet: { ...contents, rows: [] } },
    ]);
    expect(sheetNamed(patched, "Controle").tables[0]?.range.lastRow).toBe(5);
  });

  it.each([
    ["Invoer", "Invoer (2)"],
    ["invoer", "invoer (2)"],
    ["Een naam van eenendertig tekens", "Een naam van eenendertig tekens"],
  ])("calls a sheet %s %s", (name, expected) => {
    const patched = patchWorkbook(referenceWorkbook, [{ kind: "add-sheet", sheet: { ...contents, name } }]);
    expect(readWorkbook(patched).sheets.at(-1)?.name).toBe(expected);
  });

  it("shortens a name of 31 signs that another sheet has", () => {
    const name = "Een naam van eenendertig tekens";
    const first = patchWorkbook(referenceWorkbook, [{ kind: "add-sheet", sheet: { ...contents, name } }]);
    const second = patchWorkbook(first, [
      { kind: "add-sheet", sheet: { ...contents, name, tableName: "Ander" } },
    ]);
    expect(readWorkbook(second).sheets.at(-1)?.name).toBe("Een naam van eenendertig te (2)");
  });

  it.each<[Partial<SheetContents>, unknown]>([
    [{ name: "a/b" }, ["sheet-name-not-allowed", { name: "a/b" }]],
    [{ name: "" }, ["sheet-name-not-allowed", { name: "" }]],
    [{ name: "History" }, ["sheet-name-not-allowed", { name: "History" }]],
    [{ name: "x".repeat(32) }, ["sheet-name-not-allowed", { name: "x".repeat(32) }]],
    [{ tableName: "A1" }, ["table-name-not-allowed", { name: "A1" }]],
    [{ tableName: "R1C1" }, ["table-name-not-allowed", { name: "R1C1" }]],
    [{ tableName: "met blank" }, ["table-name-not-allowed", { name: "met blank" }]],
    [{ tableName: "geslacht" }, ["table-name-taken", { name: "geslacht" }]],
    [{ rows: [["te weinig"]] }, ["wrong-number-of-values", { expected: 4, found: 1 }]],
    [
      { columns: [...contents.columns, { header: "CODE", width: 9, format: "text" }] },
      ["duplicate-header", { header: "CODE" }],
    ],
  ])("refuses %j", (change, expected) => {
    expect(refusal([{ kind: "add-sheet", sheet: { ...contents, ...change } }])).toEqual(expected);
  });

  it("refuses to write over a sheet of the user's that carries our table beside another", () => {
    const ours = { ...contents, tableName: "Tabel2" };
    const once = patchWorkbook(referenceWorkbook, [{ kind: "add-sheet", sheet: ours }]);
    const relationships = partText(once, "xl/worksheets/_rels/sheet1.xml.rels").replace(
      "</Relationships>",
      `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table2.xml"/></Relationships>`,
    );
    const moved = withParts(once, {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships,
      "xl/worksheets/_rels/sheet4.xml.rels": null,
    });
    expect(refusal([{ kind: "add-sheet", sheet: ours }], moved)[0]).toBe("sheet-holds-other-table");
  });
});
