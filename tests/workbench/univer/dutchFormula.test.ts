import { looksEnglish, toDutchFormula, toEnglishFormula } from "../../../src/workbench/univer/dutchFormula";

describe("formulas typed in Dutch", () => {
  test.each([
    ["=SUM(A1;0,5)", "=SUM(A1,0.5)"],
    ["={1\\2;3\\4}", "={1,2;3,4}"],
    ['=IF(A1=";";"a;b";1,5)', '=IF(A1=";","a;b",1.5)'],
    ["=SUM('Blad;1'!A1;2)", "=SUM('Blad;1'!A1,2)"],
    ["=SUM(Tabel[Aantal, totaal];,5)", "=SUM(Tabel[Aantal, totaal],.5)"],
  ])("%s is stored as %s, and shown as it was typed", (dutch, english) => {
    expect(toEnglishFormula(dutch)).toBe(english);
    expect(toDutchFormula(english)).toBe(dutch);
  });

  test.each([
    ["=SUM(A1,B1)", true],
    ["=IF(SUM(A1),2)", true],
    ["=SUM(1,2)", false],
    ["=SUM(A1;1,2)", false],
    ['="a, b"', false],
  ])("%s looks English: %s", (formula, english) => {
    expect(looksEnglish(formula)).toBe(english);
  });
});
