import type { IndicatorReport } from "../report/report";

/**
 * The smallest margin, in whole percentage points, that the present number of persons could show a share to stay within.
 *
 * For: what else one can agree on where the agreed margin cannot be shown. The persons needed grow with the square of
 * 1/margin, so no more is needed than the number that goes with the agreed margin.
 *
 * @returns  null for other verdicts, for what is not a share, and where the persons or the number needed are not known
 *
 * For example: 2,300 persons where a margin of 2 points takes 10,705 can show 5 points (that takes 1,713).
 */
export function provableMargin({ kind, latest, judgement }: IndicatorReport): number | null {
  const { reason, margin, personsNeeded } = judgement;
  const persons = latest?.persons ?? null;
  if (kind !== "share" || (reason !== "margin-not-provable" && reason !== "interval-too-wide")) return null;
  if (margin === null || personsNeeded === null || persons === null || persons === 0) return null;
  const provable = Math.ceil(margin * Math.sqrt(personsNeeded / persons));
  return provable > margin && provable <= largestUseful ? provable : null;
}

/** A larger change than this one sees without measuring. */
const largestUseful = 10;
