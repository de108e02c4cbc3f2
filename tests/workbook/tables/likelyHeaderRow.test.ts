import { likelyHeaderRow } from "../../../src/workbook/tables/likelyHeaderRow";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../snapshotOf";

function sheetOf(text: string): SheetSnapshot {
  const [sheet] = snapshotOf({ Blad1: text }).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

describe("likelyHeaderRow", () => {
  it("is that of the first Excel table with headers", () => {
    expect(likelyHeaderRow(sheetOf("| a | b | c |\n@ at C5\n@ table X\n| Code | Foo |\n| 1 | 2 |"))).toBe(5);
  });

  it("is the row that looks most like a table of the contract, below titles and notes", () => {
    expect(
      likelyHeaderRow(
        sheetOf("| Doelen van Haarlem |\n| Code | x |\n\n| Code | Niveau | Omschrijving | Eigen |"),
      ),
    ).toBe(4);
  });

  it("is the first row with the most texts where no header is recognised", () => {
    expect(
      likelyHeaderRow(sheetOf("| Titel |\n| Foo | Bar | Baz |\n| 1 | twee | drie |\n| a | b | c |")),
    ).toBe(2);
  });

  it("is the first row of an empty sheet", () => {
    expect(likelyHeaderRow(sheetOf(""))).toBe(1);
  });
});
