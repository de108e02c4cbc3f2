import { InvalidInput } from "../InvalidInput";
import { assertInRange } from "./assertInRange";
import type { SurvivalCurve, SurvivalStep } from "./SurvivalCurve";

/** Times ≥ 0 in one unit, in any order. */
export interface TimesSeen {
  /** How long those took that have ended. */
  readonly ended: ArrayLike<number>;
  /** How long those lasted, until the day of reference, that have not ended yet. */
  readonly open: ArrayLike<number>;
}

/**
 * Share that takes longer than each time, where what is still open counts as long as it was seen (right-censored).
 *
 * For: how long stays, waits and trajectories take. Not for: what is open because it cannot end, or ended for another
 * reason than the one of interest. The quantiles stand in `survivalQuantile`.
 *
 * One that is open at the same time at which another ends, is counted among those who could have ended then.
 *
 * @returns  no steps where nothing has ended
 * @throws InvalidInput  "too-few-values" where there are no times, "not-a-finite-number", "out-of-range"
 * Source: Kaplan & Meier (1958), doi:10.1080/01621459.1958.10501452.
 * @example kaplanMeier({ ended: [3], open: [5] }) // { steps: [{ time: 3, atRisk: 2, ended: 1, survival: 0.5 }], longest: 5 }
 */
export function kaplanMeier(times: TimesSeen): SurvivalCurve {
  const ended = inOrder(times.ended);
  const open = inOrder(times.open);
  if (ended.length + open.length === 0) throw new InvalidInput("too-few-values", { needed: 1, given: 0 });
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let openBefore = 0;
  for (let first = 0, next = 0; first < ended.length; first = next) {
    const time = ended[first] ?? 0;
    while (next < ended.length && ended[next] === time) next += 1;
    while (openBefore < open.length && (open[openBefore] ?? 0) < time) openBefore += 1;
    const atRisk = ended.length - first + open.length - openBefore;
    survival *= (atRisk - (next - first)) / atRisk;
    steps.push({ time, atRisk, ended: next - first, survival });
  }
  return { steps, longest: Math.max(ended.at(-1) ?? 0, open.at(-1) ?? 0) };
}

function inOrder(times: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(times).sort();
  // Sorted, the lowest stands first and what is no number last.
  for (const time of [sorted.at(0) ?? 0, sorted.at(-1) ?? 0]) {
    assertInRange("time", time, 0, Number.MAX_VALUE);
  }
  return sorted;
}
