import { changeReferences, shiftFormula } from "../../../src/xlsx/patching/formulaReferences";

/** Expected formulas: what Excel makes of them when the cell is copied two rows down and one column to the right. */
describe("copying a formula", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B2)*2", "SUM(B3:C4)*2"],
    ["Blad2!A1+'Mijn blad'!A1+'It''s'!$A1", "Blad2!B3+'Mijn blad'!B3+'It''s'!$A3"],
    [`"A1"&A1&"zeg ""A1"""`, `"A1"&B3&"zeg ""A1"""`],
    ["Tabel1[[#This Row],[A1]]*2", "Tabel1[[#This Row],[A1]]*2"],
    ["Tabel1[Kolom']A1]+A1", "Tabel1[Kolom']A1]+B3"],
    ["LOG10(A1)+ATAN2(A1,B1)", "LOG10(B3)+ATAN2(B3,C3)"],
    ["1E5+1.5E-3+A1", "1E5+1.5E-3+B3"],
    ["A1B+_A1+A1.x+XFE1", "A1B+_A1+A1.x+XFE1"],
    ["A:A+1:1", "A:A+1:1"],
    ["[1]Blad1!A1+A1", "[1]Blad1!A1+B3"],
    ["'[Map.xlsx]Blad'!A1", "'[Map.xlsx]Blad'!A1"],
    ["Blad1:Blad3!A1", "Blad1:Blad3!A1"],
    ["XFD1", "#REF!"],
    ["", ""],
  ])("%s becomes %s", (formula, expected) => {
    expect(shiftFormula(formula, 2, 1)).toBe(expected);
  });
});

it("hands over every reference with its sheet", () => {
  const seen: unknown[] = [];
  changeReferences("A1+'Mijn blad'!$B$2:C3+[1]X!D4", (reference) => {
    seen.push([reference.sheet, reference.first.row, reference.last.column, reference.isRange]);
    return reference;
  });
  expect(seen).toEqual([
    [null, 1, 0, false],
    ["Mijn blad", 2, 2, true],
  ]);
});
