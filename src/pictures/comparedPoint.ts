import type { MeasuredPoint } from "../report/report";
import type { SmallMultipleFacts } from "./SmallMultipleFacts";

export interface ComparedPoint {
  readonly point: MeasuredPoint;
  /** In points. */
  readonly value: number;
  /** In points, > 0. */
  readonly margin: number;
  /** What is expected anyway, in points a year; never above 0. */
  readonly driftPerYear: number;
}

/** The measurement that the latest was compared with, and the margin around it; null where there is nothing to draw. */
export function comparedPoint(facts: SmallMultipleFacts): ComparedPoint | null {
  const { measurements, margin, judgement, norm, expectedChangePerYear } = facts;
  const start = judgement.compared?.from.firstMonth;
  const point = measurements.find(({ at, value }) => at.firstMonth === start && value !== null);
  if (point?.value == null || margin === null || !(margin > 0)) return null;
  const driftPerYear = norm === "bounded-decline" ? -Math.abs(expectedChangePerYear ?? 0) : 0;
  return { point, value: point.value, margin, driftPerYear };
}
