import { indicatorReports } from "../../src/report/indicatorReports";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import { snapshotOf } from "../workbook/snapshotOf";

const reportsOf = (indicators: string, measurements: string) =>
  indicatorReports(checkWorkbook(snapshotOf({ Indicatoren: indicators, Metingen: measurements })).series);

const indicators = `
  | Code | Doel | Naam       | Populatie | Soort   | Norm  | Marge |
  | I-02 | R2   | Heeft werk | Inwoners  | Aandeel | Hoger | 3     |
  | I-01 | R1   | Is eenzaam | Inwoners  | Aandeel | Lager | 3     |`;

test("48% and 47% of 2,300 persons, margin 3 points: cannot tell, about 4,758 needed (case TC-09 and the table of persons needed)", () => {
  const [, lonely] = reportsOf(
    indicators,
    `
    | Indicator | Periode | Waarde | Aantal (n) |
    | I-01      | 2023    | 47%    | 2300       |
    | I-01      | 2022    | 48%    | 2300       |`,
  );
  expect(lonely).toMatchObject({
    code: "I-01",
    norm: "lower",
    latest: { period: "2023", value: 47, persons: 2300 },
    judgement: { verdict: "cannot-tell", followUp: "measurement-question", personsNeeded: 4758 },
  });
  expect(lonely?.judgement.change).toBeCloseTo(1, 10);
});

test("an indicator that was never measured is there, not assessable and without a latest value", () => {
  const [work] = reportsOf(indicators, "| Indicator | Periode | Waarde |");
  expect(work).toMatchObject({
    code: "I-02",
    area: null,
    latest: null,
    judgement: { verdict: "not-assessable", reason: "no-measurement" },
  });
});

test("each area is judged by itself", () => {
  const reports = reportsOf(
    indicators,
    `
    | Indicator | Gebied | Periode | Waarde | Aantal (n) |
    | I-01      | Noord  | 2022    | 48%    | 2300       |
    | I-01      | Zuid   | 2022    | 48%    | 2300       |
    | I-01      | Noord  | 2023    | 44%    | 2300       |
    | I-01      | Zuid   | 2023    | .      | 2300       |`,
  ).filter(({ code }) => code === "I-01");
  expect(reports.map(({ area, judgement }) => [area, judgement.verdict])).toEqual([
    ["Noord", "moved-favourably"],
    ["Zuid", "suppressed"],
  ]);
  expect(reports[1]?.latest).toEqual({ period: "2023", value: null, persons: 2300 });
});
