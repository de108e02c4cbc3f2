import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import { snapshotOf } from "../snapshotOf";

const findings = (sheets: Readonly<Record<string, string>>) =>
  checkWorkbook(snapshotOf(sheets))
    .findings.filter(({ rule }) => rule === "S08")
    .map(({ cause, count, examples: [{ place, facts }] }) => ({ cause, count, place, facts }));

describe("S08 spaces and zeros", () => {
  it("finds codes and choices with spaces around them: one finding, whatever columns they stand in", () => {
    expect(
      findings({
        Activiteiten: `
          | Code | Naam   | Kerndoel | Teleenheid |
          | A1   | ␣Taal␣ | D1␣      | Bezoeken   |
          | A2   | Koffie | ⍽D1      | Bezoeken⍽  |`,
      }),
    ).toEqual([
      {
        cause: "spaces-around",
        count: 3,
        place: { sheet: "Activiteiten", row: 2, column: 2 },
        facts: { column: "Kerndoel", clean: "D1" },
      },
    ]);
  });

  it("finds the zero that a code of a municipality lost", () => {
    expect(findings({ Opdracht: "| Veld | Waarde |\n| Gemeentecode | 363 |" })).toEqual([
      {
        cause: "leading-zero-lost",
        count: 1,
        place: { sheet: "Opdracht", row: 2, column: 1 },
        facts: { setting: "Gemeentecode", found: "363", meant: "0363" },
      },
    ]);
  });

  it("is silent about free text, formulas, cells of spaces alone and codes as they should be", () => {
    expect(
      findings({
        Opdracht: "| Veld | Waarde |\n| Gemeentecode | '0363 |\n| Gemeente | ␣Amsterdam |",
        Doelen: `
          | Code | Niveau   | Omschrijving | Populatie | Bovenliggend |
          | D1   | Bijdrage | ␣Contact␣    | Inwoners  | ␣␣           |`,
      }),
    ).toEqual([]);
    const snapshot = snapshotOf({ Doelen: "| Code |\n| ␣D1 |" });
    const [sheet] = snapshot.sheets;
    const rows = (sheet?.rows ?? []).map((row) => ({ ...row, formulas: ["calculated" as const] }));
    const calculated = { ...snapshot, sheets: sheet === undefined ? [] : [{ ...sheet, rows }] };
    expect(checkWorkbook(calculated).findings.filter(({ rule }) => rule === "S08")).toEqual([]);
  });

  it("has nothing to say of half a workbook", () => {
    expect(findings({})).toEqual([]);
    expect(findings({ Opdracht: "| Veld |\n| Gemeentecode |" })).toEqual([]);
  });
});
