import { judgeSeries } from "../src/domain/movement/judgeSeries";
import { blankTerms } from "../src/domain/movement/Measurement";
import type { Measurement } from "../src/domain/movement/Measurement";
import { yearPeriod } from "../src/domain/period";
import { wilsonProportion } from "../src/domain/statistics/wilsonProportion";
import { ratio, typical } from "./timed";

const count = 100_000;

function measurement(year: number, events: number, persons: number): Measurement {
  return {
    period: yearPeriod(year),
    value: null,
    events,
    persons,
    lower95: null,
    upper95: null,
    designEffect: null,
    definitionVersion: null,
    status: null,
    suppressed: false,
    explained: false,
  };
}

/** 100,000 verdicts on two measurements, against the eight Wilson intervals that each rests on. */
export function measure(): string[] {
  const series = Array.from({ length: count }, (_, index) => [
    measurement(2022, 300 + (index % 400), 1000 + (index % 700)),
    measurement(2023, 310 + (index % 380), 1000 + (index % 600)),
  ]);
  const terms = { ...blankTerms, kind: "share", norm: "higher", margin: 5 } as const;
  const verdicts = typical(7, () => series.forEach((one) => judgeSeries(terms, one)));
  const intervals = typical(7, () => {
    for (let index = 0; index < count * 8; index += 1) wilsonProportion(300 + (index % 400), 1000, 0.95);
  });
  return [
    `100,000 verdicts ÷ the 800,000 Wilson intervals they rest on: ${ratio(verdicts, intervals)} (${verdicts.toFixed(0)} ms)`,
  ];
}
