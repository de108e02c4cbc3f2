import { axisStep } from "./axisStep";

export interface ShareAxis {
  /** 0–1; the end of the axis. */
  readonly maximum: number;
  /** 0–1, from 0 to the maximum, both included. */
  readonly marks: readonly number[];
}

const mostSteps = 4;
const quarters: ShareAxis = { maximum: 1, marks: [0, 0.25, 0.5, 0.75, 1] };

/**
 * An axis from 0 on which a share fits, with some room behind it, in at most four round steps; it never passes 100%.
 *
 * @param highest  the largest share to show, 0–1
 * @example shareAxis(0.044) // maximum 0.06, marks [0, 0.02, 0.04, 0.06]
 */
export function shareAxis(highest: number): ShareAxis {
  if (highest > 0.6) return quarters;
  const step = axisStep(Math.max(highest, 0.001), mostSteps - 1);
  const steps = Math.min(Math.floor(highest / step) + 1, Math.floor(1 / step));
  const marks = Array.from({ length: Math.max(steps, 2) + 1 }, (_, index) => roundOff(index * step));
  return { maximum: marks.at(-1) ?? 1, marks };
}

/** 3 × 0.02 is not quite 0.06. */
const roundOff = (share: number): number => Number(share.toPrecision(12));
