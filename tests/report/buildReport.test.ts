import { buildReport } from "../../src/report/buildReport";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import { snapshotOf } from "../workbook/snapshotOf";

const reportOf = (sheets: Readonly<Record<string, string>>) => buildReport(checkWorkbook(snapshotOf(sheets)));

const assignment = `
  | Veld        | Waarde  |
  | Gemeente    | Haarlem |
  | Aanbieder   | Buurts  |
  | Verslagjaar | 2023    |`;

/** Four indicators with two measurements each, and one with its first. */
const indicators = [
  "| Code | Doel | Naam | Populatie | Soort | Norm | Marge |",
  ...[1, 2, 3, 4, 5].map((number) => `| I-${number} | R1 | Naam | Inwoners | Aandeel | Lager | 3 |`),
].join("\n");
const measurements = [
  "| Indicator | Periode | Waarde | Aantal (n) |",
  ...[1, 2, 3, 4].flatMap((number) => [
    `| I-${number} | 2022 | 48% | 2300 |`,
    `| I-${number} | 2023 | 47% | 2300 |`,
  ]),
  "| I-5 | 2023 | 62% | 2300 |",
].join("\n");

test("with 4 comparisons 0.2 false flags are expected: 5% of each (the first measurement of a fifth is no comparison)", () => {
  const report = reportOf({ Indicatoren: indicators, Metingen: measurements });
  expect(report.comparisons).toBe(4);
  expect(report.expectedFalseFlags).toBeCloseTo(0.2, 12);
});

test("says whose report it is", () => {
  expect(reportOf({ Opdracht: assignment }).subject).toEqual({
    municipality: "Haarlem",
    provider: "Buurts",
    reportingYear: 2023,
  });
});

test("a table that is not there has no rows read, one without rows has zero", () => {
  const { rowsRead } = reportOf({ Indicatoren: indicators, Metingen: "| Indicator | Periode | Waarde |" });
  expect(rowsRead).toEqual({
    Doelen: null,
    Doelgroepen: null,
    Activiteiten: null,
    Indicatoren: 5,
    Metingen: 0,
  });
});

test("an empty workbook gives a report that is not ready, without goals, reach or indicators", () => {
  expect(reportOf({})).toMatchObject({
    subject: { municipality: null, provider: null, reportingYear: null },
    state: "not-ready",
    goals: [],
    reach: [],
    indicators: [],
    comparisons: 0,
    expectedFalseFlags: 0,
  });
});

test("state, counts and findings are those of the check", () => {
  const checked = checkWorkbook(snapshotOf({ Opdracht: assignment }));
  const { state, counts, findings } = buildReport(checked);
  expect({ state, counts, findings }).toEqual({
    state: checked.state,
    counts: checked.counts,
    findings: checked.findings,
  });
});
