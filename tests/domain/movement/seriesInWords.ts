import { blankTerms } from "../../../src/domain/movement/Measurement";
import type { IndicatorTerms, Measurement } from "../../../src/domain/movement/Measurement";
import { parsePeriod } from "../../../src/domain/period";

/** Terms of a share where lower is better, unless said otherwise. */
export function termsOf(said: Partial<IndicatorTerms>): IndicatorTerms {
  return { ...blankTerms, kind: "share", norm: "lower", ...said };
}

/** A measurement in which only what is said is filled in. */
export function measured(period: string | number, said: Partial<Measurement>): Measurement {
  const parsed = parsePeriod(period);
  if (parsed === null) throw new Error(`not a period: ${period}`);
  return {
    period: parsed,
    value: null,
    events: null,
    persons: null,
    lower95: null,
    upper95: null,
    designEffect: null,
    definitionVersion: null,
    status: null,
    suppressed: false,
    explained: false,
    ...said,
  };
}

/** "1104/2300" → 1,104 persons of 2,300. */
export function counted(
  period: string | number,
  share: string,
  said: Partial<Measurement> = {},
): Measurement {
  const [events, persons] = share.split("/").map(Number);
  return measured(period, { events: events ?? null, persons: persons ?? null, ...said });
}
