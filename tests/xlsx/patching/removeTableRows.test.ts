import { patchWorkbook } from "../../../src/xlsx/patchWorkbook";
import { rowsOf, sheetNamed } from "./readBack";
import { removeRow3 } from "./referenceEdits";
import { refusal } from "./refusal";
import { partText, referenceWorkbook, withParts } from "../workbookFiles";

describe("removing table rows", () => {
  it("moves the rows below up, and what refers to them", () => {
    const patched = patchWorkbook(referenceWorkbook, [removeRow3]);
    const rows = rowsOf(patched, "Invoer");
    expect([rows[2]?.slice(0, 4), rows[3]?.slice(0, 4), rows[4]?.slice(0, 3)]).toEqual([
      [1002, "Man", 20, 40],
      [1004, "Vrouw", 40, 80],
      ["Totaal", undefined, 90],
    ]);
    expect(rows[5]).toBeUndefined();
    expect(partText(patched, "xl/worksheets/sheet3.xml")).toContain("<f>Invoer!C4</f>");
    expect(partText(patched, "xl/worksheets/sheet1.xml")).toContain(`<conditionalFormatting sqref="C2:C3">`);
    expect(sheetNamed(patched, "Invoer").tables[0]?.range.lastRow).toBe(4);
  });

  it("says #REF! where a formula refers to a cell that went, as Excel does", () => {
    const pointing = withParts(referenceWorkbook, {
      "xl/worksheets/sheet3.xml": partText(referenceWorkbook, "xl/worksheets/sheet3.xml").replace(
        "Invoer!C5",
        "Invoer!C3+Invoer!C4+SUM(Invoer!C2:C4)+Invoer!F7",
      ),
    });
    expect(partText(patchWorkbook(pointing, [removeRow3]), "xl/worksheets/sheet3.xml")).toContain(
      "<f>Invoer!#REF!+Invoer!C3+SUM(Invoer!C2:C3)+Invoer!F7</f>",
    );
  });

  it("leaves one blank row, with its styles, when all go", () => {
    const patched = patchWorkbook(referenceWorkbook, [{ ...removeRow3, rows: [4, 3, 2] }]);
    expect(sheetNamed(patched, "Invoer").tables[0]?.range.lastRow).toBe(3);
    expect(partText(patched, "xl/worksheets/sheet1.xml")).toContain(`<c r="A2" s="1"/>`);
    expect(rowsOf(patched, "Invoer")[3]?.slice(0, 1)).toEqual(["Totaal"]);
  });

  it.each<[string, number[], unknown]>([
    ["the header", [1], ["row-outside-table", { table: "Tabel1", row: 1 }]],
    ["the totals row", [5], ["row-outside-table", { table: "Tabel1", row: 5 }]],
    ["a cell with a remark on it", [2], ["comment-on-moved-cell", { sheet: "Invoer", cell: "A2" }]],
  ])("refuses %s", (what, rows, expected) => {
    const commentAt = what.includes("remark") ? referenceWorkbook : withoutComment();
    expect(refusal([{ ...removeRow3, rows }], commentAt)).toEqual(expected);
  });

  it("refuses where a filter hides rows of the table", () => {
    const filtered = withParts(referenceWorkbook, {
      "xl/worksheets/sheet1.xml": partText(referenceWorkbook, "xl/worksheets/sheet1.xml").replace(
        `<row r="4">`,
        `<row r="4" hidden="1">`,
      ),
    });
    expect(refusal([removeRow3], filtered)).toEqual(["hidden-row-in-table", { table: "Tabel1", row: 4 }]);
  });
});

function withoutComment(): Uint8Array {
  return withParts(referenceWorkbook, {
    "xl/comments1.xml": partText(referenceWorkbook, "xl/comments1.xml").replace(`ref="A2"`, `ref="H1"`),
  });
}
