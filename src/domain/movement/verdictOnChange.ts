import type { Interval } from "../statistics/Interval";
import { isKeeping, isWithinMargin } from "./isWithinMargin";
import type { Norm, Reason, Verdict } from "./judgement";

export interface ChangeVerdict {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly sizeUncertain: boolean;
}

/** An oriented change with what its verdict depends on; intervals and margin in points. */
export interface OrientedChange {
  readonly interval95: Interval;
  readonly interval90: Interval;
  readonly margin: number | null;
  readonly marginProvable: boolean | null;
}

/**
 * The verdict on one oriented change, by the norm that was agreed.
 *
 * Moved: the 95% interval excludes zero. Equal: the 90% interval lies within the margin, which is two one-sided tests
 * at 5%. Not moved and not equal is "cannot tell", never "not moving".
 *
 * Source: Schuirmann (1987), doi:10.1007/BF01068419; Tryon & Lewis (2008), doi:10.1037/1082-989X.13.3.272.
 */
export function verdictOnChange(change: OrientedChange, norm: Norm): ChangeVerdict {
  return isKeeping(norm) ? verdictOnKeeping(change, norm) : verdictOnMoving(change, norm);
}

function verdictOnMoving(change: OrientedChange, norm: Norm): ChangeVerdict {
  const { interval95, interval90, margin, marginProvable } = change;
  const moved = interval95.lower > 0 || interval95.upper < 0;
  const equal = margin !== null && isWithinMargin(interval90, norm, margin);
  if (moved && equal) return certain("moved-too-little", "within-margin");
  if (moved) {
    const verdict = interval95.lower > 0 ? "moved-favourably" : "moved-unfavourably";
    const sizeUncertain = margin !== null && interval90.lower < margin && interval90.upper > -margin;
    return { verdict, reason: sizeUncertain ? "size-uncertain" : "interval-excludes-zero", sizeUncertain };
  }
  if (equal) return certain("not-moving", "within-margin");
  return certain("cannot-tell", whyNotTold(margin, marginProvable));
}

/** Non-inferiority: whether what had to be kept has been kept, within the margin. */
function verdictOnKeeping(change: OrientedChange, norm: Norm): ChangeVerdict {
  const { interval95, interval90, margin, marginProvable } = change;
  // Without a margin only a real gain proves that nothing was lost, whatever margin people would have agreed on.
  if (isWithinMargin(interval90, norm, margin ?? 0)) return certain("maintained", "no-decline-beyond-margin");
  if (margin !== null && interval90.upper < -margin) return certain("declined", "decline-beyond-margin");
  if (interval95.upper < 0) {
    return { verdict: "declined-size-uncertain", reason: "decline-size-uncertain", sizeUncertain: true };
  }
  return certain("cannot-tell", whyNotTold(margin, marginProvable));
}

const certain = (verdict: Verdict, reason: Reason): ChangeVerdict => ({
  verdict,
  reason,
  sizeUncertain: false,
});

function whyNotTold(margin: number | null, marginProvable: boolean | null): Reason {
  if (margin === null) return "margin-missing";
  return marginProvable === false ? "margin-not-provable" : "interval-too-wide";
}
