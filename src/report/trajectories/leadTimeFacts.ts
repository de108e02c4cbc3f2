import type { DayUnit } from "../../domain/trajectories/calendar/elapsedDays";
import { leadTime } from "../../domain/trajectories/leadTime";
import type { LeadTimeFacts, NoTrajectoryFigure } from "../TrajectoryFacts";
import type { CasesOf } from "./casesOf";

export interface LeadTimeTermsStated {
  readonly unit: DayUnit;
  readonly referenceDay: number | null;
  /** Cases below which nothing is said of them. */
  readonly minimum: number;
}

/** How long people wait, or why that cannot be said. */
export function leadTimeFacts(
  cases: CasesOf,
  { unit, referenceDay, minimum }: LeadTimeTermsStated,
): LeadTimeFacts {
  const { rowsLeftOut } = cases;
  const without = (reason: NoTrajectoryFigure): LeadTimeFacts => ({
    unit,
    median: null,
    medianBounds: null,
    percentile90: null,
    ended: null,
    open: null,
    rowsLeftOut,
    reason,
  });
  if (!cases.isKept) return without("nothing-kept");
  if (referenceDay === null) return without("reference-date-missing");
  if (cases.begins.length < minimum) return without("too-few");
  const { median, medianBounds, percentile90, ended, open } = leadTime(cases, { unit, referenceDay });
  return { unit, median, medianBounds, percentile90, ended, open, rowsLeftOut, reason: null };
}
