import { indicatorReports } from "../../src/report/indicatorReports";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import { snapshotOf } from "../workbook/snapshotOf";

const reportOf = (kind: string, measurements: string) =>
  indicatorReports(
    checkWorkbook(
      snapshotOf({
        Indicatoren: `
          | Code | Doel | Naam | Populatie | Soort   | Norm  | Marge | Streefwaarde | Streefjaar | Bron    |
          | I-01 | R1   | Naam | Inwoners  | ${kind} | Lager | 3     | 38           | 2027       | Peiling |`,
        Metingen: measurements,
      }),
    ).series,
  )[0];

test("65 of 100 persons: 55.25 to 73.64 (Wilson 1927, the published interval)", () => {
  const report = reportOf(
    "Aandeel",
    "| Indicator | Periode | Waarde | Aantal (n) |\n| I-01 | 2023 | 65% | 100 |",
  );
  const [point] = report?.measurements ?? [];
  expect(point).toMatchObject({
    period: "2023",
    value: 65,
    persons: 100,
    breakBefore: null,
    suppressed: false,
    row: 2,
  });
  expect(point?.interval95?.lower).toBeCloseTo(55.25, 2);
  expect(point?.interval95?.upper).toBeCloseTo(73.64, 2);
  expect(report).toMatchObject({ margin: 3, targetValue: 38, targetYear: 2027, source: "Peiling" });
  expect(report?.method).toEqual({ interval: "wilson", change: null, designEffect: null });
});

test("given bounds are taken as they are, and the method says that they hold the design effect", () => {
  const report = reportOf(
    "Aandeel",
    `
    | Indicator | Periode | Waarde | Ondergrens | Bovengrens |
    | I-01      | 2022    | 48%    | 46%        | 50%        |
    | I-01      | 2023    | 40%    | 38%        | 42%        |`,
  );
  expect(report?.measurements.map(({ interval95 }) => interval95)).toEqual([
    { lower: 46, upper: 50 },
    { lower: 38, upper: 42 },
  ]);
  expect(report?.method).toEqual({
    interval: "as-published",
    change: "published-shares",
    designEffect: "in-bounds",
  });
});

test.each([
  ["", "assumed-1"],
  ["1.3", "given"],
])("persons with design effect '%s': the method says %s", (designEffect, said) => {
  const report = reportOf(
    "Aandeel",
    `
    | Indicator | Periode | Waarde | Aantal (n) | Ontwerpeffect   |
    | I-01      | 2022    | 48%    | 2300       | ${designEffect} |
    | I-01      | 2023    | 40%    | 2300       | ${designEffect} |`,
  );
  expect(report?.method).toEqual({ interval: "wilson", change: "proportions", designEffect: said });
});

test("a mean without bounds has no interval", () => {
  const report = reportOf("Gemiddelde", "| Indicator | Periode | Waarde |\n| I-01 | 2023 | 7.1 |");
  expect(report?.measurements).toMatchObject([{ value: 7.1, interval95: null }]);
  expect(report?.method.interval).toBeNull();
});

test("a break stands at the first measurement after it, also where one between has no value", () => {
  const report = reportOf(
    "Aandeel",
    `
    | Indicator | Periode | Waarde | Aantal (n) | Definitieversie | Status     |
    | I-01      | 2020    | 48%    | 2300       | 1               |            |
    | I-01      | 2021    | 47%    | 2300       | 2               |            |
    | I-01      | 2022    | .      | 2300       | 2               | Trendbreuk |
    | I-01      | 2023    | 45%    | 2300       | 2               |            |`,
  );
  expect(report?.measurements.map(({ breakBefore }) => breakBefore)).toEqual([
    null,
    "definition-changed",
    null,
    "series-broken",
  ]);
  expect(report?.measurements[2]).toMatchObject({ value: null, suppressed: true, interval95: null });
});

test("a count without bounds has the interval of Byar", () => {
  const report = reportOf("Aantal", "| Indicator | Periode | Waarde |\n| I-01 | 2023 | 40340 |");
  expect(report?.method).toEqual({ interval: "byar", change: null, designEffect: null });
});
