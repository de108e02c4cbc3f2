import { patchWorkbook } from "../../../src/xlsx/patchWorkbook";
import type { WorkbookEdit } from "../../../src/xlsx/WorkbookEdit";
import { rowsOf, sheetNamed } from "./readBack";
import { removeRow3, twoRows } from "./referenceEdits";
import { refusal } from "./refusal";
import { partText, referenceWorkbook, withParts } from "../workbookFiles";

describe("appending table rows", () => {
  const patched = patchWorkbook(referenceWorkbook, [twoRows]);
  const sheet = partText(patched, "xl/worksheets/sheet1.xml");

  it("puts the rows below the last one and moves the totals row down", () => {
    expect(sheetNamed(patched, "Invoer").tables[0]?.range).toMatchObject({ firstRow: 1, lastRow: 7 });
    const rows = rowsOf(patched, "Invoer");
    expect([rows[5]?.slice(0, 3), rows[6]?.slice(0, 3), rows[7]?.slice(0, 3)]).toEqual([
      [1005, "Man", 50],
      [1006, "Vrouw", 60],
      ["Totaal", undefined, 90],
    ]);
  });

  it("leaves the cells beside the table where they are", () => {
    const rows = rowsOf(patched, "Invoer");
    const before = rowsOf(referenceWorkbook, "Invoer");
    for (const row of [6, 7, 8]) expect(rows[row]?.slice(5)).toEqual(before[row]?.slice(5));
  });

  it("gives calculated columns their formula and new cells the style of the last row", () => {
    expect(sheet).toContain(`<c r="D5" s="2"><f>Tabel1[[#This Row],[Score]]*2</f></c>`);
    expect(sheet).toContain(`<c r="C6" s="1"><v>60</v></c>`);
  });

  it.each([
    ["validations", `sqref="B2:B6"><formula1>Geslacht`],
    ["conditional formats", `<conditionalFormatting sqref="C2:C6">`],
    ["conditional formats of later versions", "<xm:sqref>D2:D6</xm:sqref>"],
    ["permissions", `<protectedRange sqref="A2:C6"`],
    ["marks for numbers kept as text", `<ignoredError sqref="A2:A6"`],
    ["not what stands beside the table", "<xm:sqref>E2:E4</xm:sqref>"],
    ["the used range", `<dimension ref="A1:H8"/>`],
  ])("takes %s along", (_, expected) => {
    expect(sheet).toContain(expected);
  });

  it("takes along what refers to a whole column or to the totals row", () => {
    expect(partText(patched, "xl/charts/chart1.xml")).toContain("<c:f>Invoer!$C$2:$C$6</c:f>");
    expect(partText(patched, "xl/worksheets/sheet3.xml")).toContain("<f>Invoer!C7</f>");
  });

  it("fills the blank row of a table that has no other", () => {
    const filled = patchWorkbook(patchWorkbook(referenceWorkbook, [{ ...removeRow3, rows: [2, 3, 4] }]), [
      { kind: "append-table-rows", table: "Tabel1", rows: [[1, "Man", 2, null]] },
    ]);
    expect(rowsOf(filled, "Invoer")[2]?.slice(0, 3)).toEqual([1, "Man", 2]);
    expect(sheetNamed(filled, "Invoer").tables[0]?.range.lastRow).toBe(3);
  });

  it.each<[string, Uint8Array, WorkbookEdit, unknown]>([
    [
      "an unknown table",
      referenceWorkbook,
      { ...twoRows, table: "Weg" },
      ["unknown-table", { table: "Weg" }],
    ],
    [
      "too few values",
      referenceWorkbook,
      { ...twoRows, rows: [[1]] },
      ["wrong-number-of-values", { expected: 4, found: 1 }],
    ],
    [
      "to write over a cell below the table",
      patchWorkbook(referenceWorkbook, [
        { kind: "set-cells", sheet: "Invoer", cells: [{ row: 7, column: 1, value: "van de gebruiker" }] },
      ]),
      twoRows,
      ["cells-in-the-way", { sheet: "Invoer", range: "A6:D7" }],
    ],
    [
      "to write over merged cells below the table",
      withParts(referenceWorkbook, {
        "xl/worksheets/sheet1.xml": partText(referenceWorkbook, "xl/worksheets/sheet1.xml").replace(
          "<conditionalFormatting",
          `<mergeCells count="1"><mergeCell ref="D7:E8"/></mergeCells><conditionalFormatting`,
        ),
      }),
      twoRows,
      ["cells-in-the-way", { sheet: "Invoer", range: "A6:D7" }],
    ],
  ])("refuses %s", (_, workbook, edit, expected) => {
    expect(refusal([edit], workbook)).toEqual(expected);
  });
});
