import type { Comparison, Norm, Verdict } from "../domain/movement/judgement";
import type { Interval } from "../domain/statistics/Interval";
import type { ChangeUnit } from "./ChangeUnit";
import { supportedDecimals } from "./supportedDecimals";
import type { RangeWords, VerdictFacts } from "./VerdictWords";

/** How a language writes what a verdict rests on. */
export interface ChangeFormats {
  readonly formatNumber: (value: number, decimals?: number) => string;
  readonly formatRoughly: (value: number) => string;
  readonly inUnit: (size: string, unit: ChangeUnit) => string;
  readonly range: RangeWords;
}

const decidedWithinMargin: ReadonlySet<Verdict> = new Set<Verdict>([
  "not-moving",
  "moved-too-little",
  "maintained",
  "declined",
]);

/** Writes out the facts of a comparison; empty texts where it did not get as far as a change. */
export function verdictFacts(
  comparison: Comparison,
  unit: ChangeUnit,
  norm: Norm | null,
  formats: ChangeFormats,
): VerdictFacts {
  const { change, margin, personsNeeded } = comparison;
  const interval = decidingInterval(comparison);
  const decimals = interval === null ? 0 : supportedDecimals(interval, unit);
  const size = sizeInWords(change ?? 0, decimals, formats);
  return {
    size: formats.inUnit(size, unit),
    direction: change === null || isZero(change) ? "none" : change > 0 ? "wanted" : "unwanted",
    range: interval === null ? "" : rangeInWords(interval, decimals, formats),
    margin: margin === null ? null : formats.inUnit(formats.formatNumber(margin, undefined), unit),
    personsNeeded: personsNeeded === null ? null : formats.formatRoughly(personsNeeded),
    declineExpected: norm === "bounded-decline",
  };
}

/** The 90% interval where the margin decides, the 95% interval where zero does. */
function decidingInterval({ verdict, interval95, interval90 }: Comparison): Interval | null {
  return decidedWithinMargin.has(verdict) ? interval90 : interval95;
}

function rangeInWords({ lower, upper }: Interval, decimals: number, formats: ChangeFormats): string {
  const { range } = formats;
  const written = (bound: number): string => sizeInWords(bound, decimals, formats);
  if (lower < 0 && upper > 0) return range.twoSided(written(lower), written(upper));
  const [nearest, furthest] = lower >= 0 ? [lower, upper] : [upper, lower];
  return range.oneSided(written(nearest), written(furthest));
}

/** Without a sign. What is not zero is not shown as zero: the verdict may hang on that. */
function sizeInWords(points: number, decimals: number, { formatNumber, range }: ChangeFormats): string {
  const written = formatNumber(Math.abs(points), decimals);
  return !isZero(points) && !/[1-9]/.test(written) ? range.nearlyZero : written;
}

/** 48.3 − 48.3 may leave a trace of the arithmetic. */
const isZero = (points: number): boolean => Math.abs(points) < 1e-9;
