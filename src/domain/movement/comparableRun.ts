import type { Measurement } from "./Measurement";
import { pointsOf } from "./reasonUnusable";
import type { IndicatorKind, Reason } from "./judgement";

/** The earlier measurements that ask the same question of the same people as the latest, and why others do not. */
export interface ComparableRun {
  /** From early to late, the latest included; values may still be missing. */
  readonly measurements: readonly Measurement[];
  /** What ended the run, or else why the nearest measurement was passed over; null where the run is the whole series. */
  readonly brokenBy: Reason | null;
}

/**
 * The stretch of a series, ending at its latest measurement, within which values may be compared.
 *
 * A break in definition, in the registration or marked by hand ends the stretch: what lies before it is another
 * series. Measurements over another length of time, or over time that a later one covers too, are passed over; a break
 * marked on them counts all the same. A row without a value says nothing about the definition.
 *
 * @param measurements  of one indicator in one area, from early to late (`inOrderOfTime`)
 */
export function comparableRun(measurements: readonly Measurement[], kind: IndicatorKind): ComparableRun {
  const latest = measurements.at(-1);
  if (latest === undefined) return { measurements: [], brokenBy: null };
  const backwards = [latest];
  let passedOver: Reason | null = null;
  let next = latest;
  let nextInRun = latest;
  let nextWithValue = pointsOf(latest, kind) === null ? null : latest;
  for (const earlier of measurements.slice(0, -1).reverse()) {
    const isBroken = next.status === "break";
    next = earlier;
    const unlike = whyPassedOver(earlier, nextInRun);
    const hasValue = unlike === null && pointsOf(earlier, kind) !== null;
    const changed = hasValue ? changeOfCounting(earlier, nextWithValue, kind) : null;
    const brokenBy = isBroken ? "series-broken" : changed;
    if (brokenBy !== null) return { measurements: backwards.reverse(), brokenBy };
    passedOver ??= unlike;
    if (unlike !== null) continue;
    backwards.push(earlier);
    nextInRun = earlier;
    if (hasValue) nextWithValue = earlier;
  }
  return { measurements: backwards.reverse(), brokenBy: passedOver };
}

function whyPassedOver({ period: earlier }: Measurement, { period: next }: Measurement): Reason | null {
  if (earlier.months !== next.months) return "period-length-differs";
  const beginsBefore = earlier.firstMonth < next.firstMonth;
  return beginsBefore && earlier.firstMonth + earlier.months > next.firstMonth ? "periods-overlap" : null;
}

function changeOfCounting(
  earlier: Measurement,
  next: Measurement | null,
  kind: IndicatorKind,
): Reason | null {
  if (next === null) return null;
  if (versionKey(earlier) !== versionKey(next)) return "definition-changed";
  return registrationJumped(earlier, next, kind) ? "registration-jumped" : null;
}

const versionKey = (measurement: Measurement): string =>
  (measurement.definitionVersion ?? "").trim().toLowerCase();

/** Below this many persons or events in the larger of two, a jump may well be chance. */
const smallestLargeCount = 60;

/**
 * Whether two neighbouring values differ so much that the way of counting must have changed.
 *
 * A complete registration that more than doubles or halves within a period is first a question about the data
 * ("flinke stijgingen en dalingen die in werkelijkheid niet kloppen"). In a sample such a change can be real, so there
 * only a factor of five counts. An explained value is taken as real.
 */
export function registrationJumped(before: Measurement, after: Measurement, kind: IndicatorKind): boolean {
  if (kind === "mean" || after.explained) return false;
  const first = pointsOf(before, kind);
  const last = pointsOf(after, kind);
  if (first === null || last === null) return false;
  const largerCount = Math.max(countBehind(before, kind), countBehind(after, kind));
  if (largerCount < smallestLargeCount) return false;
  const isRegistration = kind === "count" || (before.status === "complete" && after.status === "complete");
  const factor = isRegistration ? 2 : 5;
  return Math.max(first, last) > factor * Math.min(first, last);
}

function countBehind(measurement: Measurement, kind: IndicatorKind): number {
  const points = pointsOf(measurement, kind) ?? 0;
  if (kind === "count") return points;
  return measurement.events ?? (points * (measurement.persons ?? 0)) / 100;
}
