import type { Judgement } from "../../../src/domain/movement/judgement";
import { yearPeriod } from "../../../src/domain/period";
import type { IndicatorReport, MeasuredPoint } from "../../../src/report/report";

const undecided: Judgement = {
  verdict: "baseline",
  reason: "first-measurement",
  followUp: "none",
  compared: null,
  change: null,
  interval95: null,
  interval90: null,
  margin: null,
  marginProvable: null,
  personsNeeded: null,
  sizeUncertain: false,
  otherBasis: null,
  trend: null,
  chart: null,
};

/** A share measured in a year. */
export function measuredIn(
  year: number,
  value: number | null,
  parts: Partial<MeasuredPoint> = {},
): MeasuredPoint {
  const point: MeasuredPoint = {
    period: String(year),
    at: yearPeriod(year),
    value,
    interval95: null,
    persons: 2300,
    status: null,
    breakBefore: null,
    suppressed: false,
    row: year - 2000,
  };
  return { ...point, ...parts };
}

/** An indicator of residents with a first measurement, apart from what is said here. */
export function indicatorWith(
  parts: Partial<IndicatorReport>,
  judgement: Partial<Judgement> = {},
): IndicatorReport {
  const indicator: IndicatorReport = {
    code: "I1",
    name: "Wil meer contacten dan nu",
    goal: "S1.1",
    population: "residents",
    kind: "share",
    norm: "lower",
    area: null,
    latest: { period: "2023", value: 48, persons: 2300 },
    measurements: [measuredIn(2023, 48)],
    margin: 2,
    targetValue: null,
    targetYear: null,
    expectedChangePerYear: null,
    source: "Inwonerspeiling",
    instrument: null,
    method: { interval: null, change: null, designEffect: null },
    judgement: { ...undecided, ...judgement },
  };
  return { ...indicator, ...parts };
}
