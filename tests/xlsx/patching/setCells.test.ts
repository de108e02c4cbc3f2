import { patchWorkbook } from "../../../src/xlsx/patchWorkbook";
import type { WorkbookEdit } from "../../../src/xlsx/WorkbookEdit";
import { changedParts } from "./changedParts";
import { rowsOf } from "./readBack";
import { setC3 } from "./referenceEdits";
import { refusal } from "./refusal";
import { partText, partsOf, referenceWorkbook, smallWorkbook, withParts } from "../workbookFiles";

describe("setting cells", () => {
  const sheet = (rows: string, after = "") =>
    smallWorkbook([{ xml: `<sheetData>${rows}</sheetData>${after}` }]);
  const set = (workbook: Uint8Array, ...cells: [number, number, string | number | boolean | null][]) =>
    patchWorkbook(workbook, [
      {
        kind: "set-cells",
        sheet: "Blad1",
        cells: cells.map(([row, column, value]) => ({ row, column, value })),
      },
    ]);

  it("puts rows and cells in order, whatever is there", () => {
    const patched = set(
      sheet(`<row r="2"><c r="B2"><v>1</v></c></row><row r="5"/>`),
      [9, 0, "i"],
      [2, 2, "c"],
      [2, 0, "a"],
      [1, 0, true],
      [5, 1, 5],
      [3, 0, -0.5],
    );
    expect(
      [...partText(patched, "xl/worksheets/sheet1.xml").matchAll(/<c r="(\w+)"/g)].map((m) => m[1]),
    ).toEqual(["A1", "A2", "B2", "C2", "A3", "B5", "A9"]);
    expect(rowsOf(patched, "Blad1")).toEqual({
      1: [true],
      2: ["a", 1, "c"],
      3: [-0.5],
      5: [undefined, 5],
      9: ["i"],
    });
  });

  it("fills a sheet that was empty", () => {
    const patched = set(smallWorkbook([{ xml: "<sheetData/>" }]), [1, 0, "a"]);
    expect(rowsOf(patched, "Blad1")).toEqual({ 1: ["a"] });
  });

  it("keeps the style of the cell, else of its row, else of its column", () => {
    const patched = set(
      smallWorkbook([
        {
          xml: `<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"><c r="A1" s="3"><v>1</v></c></row></sheetData>`,
        },
      ]),
      [1, 0, 9],
      [1, 1, 9],
      [2, 1, 9],
      [2, 5, 9],
    );
    const cells = [...partText(patched, "xl/worksheets/sheet1.xml").matchAll(/<c r="(\w+)"(?: s="(\d)")?/g)];
    expect(cells.map(([, address, style]) => [address, style])).toEqual([
      ["A1", "3"],
      ["B1", "2"],
      ["B2", "1"],
      ["F2", undefined],
    ]);
  });

  it("makes a cell blank and leaves its style", () => {
    const patched = set(sheet(`<row r="1"><c r="A1" s="3"><v>1</v></c></row>`), [1, 0, null], [1, 1, null]);
    expect(partText(patched, "xl/worksheets/sheet1.xml")).toContain(`<row r="1"><c r="A1" s="3"/></row>`);
  });

  it("takes a formula out, and with it the list of calculations", () => {
    const contentTypes = partText(referenceWorkbook, "[Content_Types].xml").replace(
      "</Types>",
      `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
    );
    const relationships = partText(referenceWorkbook, "xl/_rels/workbook.xml.rels").replace(
      "</Relationships>",
      `<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>`,
    );
    const withChain = withParts(referenceWorkbook, {
      "[Content_Types].xml": contentTypes,
      "xl/_rels/workbook.xml.rels": relationships,
      "xl/calcChain.xml": `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="3"/></calcChain>`,
    });
    const patched = patchWorkbook(withChain, [
      { kind: "set-cells", sheet: "Dash", cells: [{ row: 1, column: 0, value: 12 }] },
    ]);
    expect(rowsOf(patched, "Dash")).toEqual({ 1: [12] });
    expect(Object.keys(partsOf(patched))).not.toContain("xl/calcChain.xml");
    expect(partText(patched, "[Content_Types].xml")).toBe(partText(referenceWorkbook, "[Content_Types].xml"));
    expect(partText(patched, "xl/_rels/workbook.xml.rels")).toBe(
      partText(referenceWorkbook, "xl/_rels/workbook.xml.rels"),
    );
    expect(changedParts(withChain, patchWorkbook(withChain, [setC3]))).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("writes a shared formula out in the other cells when its first cell gets a value", () => {
    const shared = sheet(
      `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+"A1"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>`,
    );
    const text = partText(set(shared, [1, 1, 7]), "xl/worksheets/sheet1.xml");
    expect(text).toContain(`<c r="B2"><f>A2*$C$1+&quot;A1&quot;</f><v>2</v></c>`);
    expect(text).toContain(`<c r="B3"><f>A3*$C$1+&quot;A1&quot;</f><v>3</v></c>`);
  });

  it("writes into a sheet whose elements have a prefix", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const prefixed = withParts(smallWorkbook([{}]), {
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    expect(rowsOf(set(prefixed, [1, 0, "a"], [2, 0, 3]), "Blad1")).toEqual({ 1: ["a"], 2: [3] });
  });

  it.each<[string, WorkbookEdit, unknown]>([
    [
      "a sheet that is not there",
      { kind: "set-cells", sheet: "Weg", cells: [] },
      ["unknown-sheet", { sheet: "Weg" }],
    ],
    [
      "part of an array formula",
      { kind: "set-cells", sheet: "Invoer", cells: [{ row: 7, column: 5, value: 1 }] },
      ["array-formula", { sheet: "Invoer", range: "F6:F8" }],
    ],
    [
      "a table's header",
      { kind: "set-cells", sheet: "Invoer", cells: [{ row: 1, column: 2, value: "Punten" }] },
      ["table-header", { table: "Tabel1", cell: "C1" }],
    ],
    [
      "a row that does not exist",
      { kind: "set-cells", sheet: "Dash", cells: [{ row: 0, column: 0, value: 1 }] },
      ["cell-outside-sheet", { row: 0, column: 0 }],
    ],
    [
      "a number without end",
      { kind: "set-cells", sheet: "Dash", cells: [{ row: 1, column: 0, value: Infinity }] },
      ["not-a-finite-number", { value: Infinity }],
    ],
    [
      "a text longer than a cell",
      { kind: "set-cells", sheet: "Dash", cells: [{ row: 1, column: 0, value: "a".repeat(32_768) }] },
      ["text-too-long", { length: 32_768 }],
    ],
  ])("refuses %s", (_, edit, expected) => {
    expect(refusal([edit])).toEqual(expected);
  });
});
