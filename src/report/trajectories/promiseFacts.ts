import type { DayUnit } from "../../domain/trajectories/calendar/elapsedDays";
import { promiseKept } from "../../domain/trajectories/promiseKept";
import type { NoTrajectoryFigure, PromiseFacts } from "../TrajectoryFacts";
import type { CasesOf } from "./casesOf";

export interface PromiseTermsStated {
  readonly normDays: number | null;
  readonly unit: DayUnit | null;
  readonly referenceDay: number | null;
  /** Cases below which nothing is said of them. */
  readonly minimum: number;
}

/** How often a promise was kept, or why that cannot be said. */
export function promiseFacts(cases: CasesOf, terms: PromiseTermsStated): PromiseFacts {
  const { normDays, unit, referenceDay, minimum } = terms;
  const { rowsLeftOut } = cases;
  const without = (reason: NoTrajectoryFigure, notYetAssessable: number | null = null): PromiseFacts => ({
    normDays,
    unit,
    kept: null,
    notKept: null,
    notYetAssessable,
    share: null,
    rowsLeftOut,
    reason,
  });
  if (!cases.isKept) return without("nothing-kept");
  if (normDays === null) return without("norm-missing");
  if (unit === null) return without("unit-missing");
  if (referenceDay === null) return without("reference-date-missing");
  const { met, notMet, notYetAssessable, share } = promiseKept(cases, { normDays, unit, referenceDay });
  if (share === null) return without("none-assessable", notYetAssessable);
  if (met + notMet < minimum) return without("too-few");
  return { normDays, unit, kept: met, notKept: notMet, notYetAssessable, share, rowsLeftOut, reason: null };
}
