import { roundToFive } from "../../domain/privacy/roundToFive";
import { recurrence } from "../../domain/trajectories/recurrence";
import { dayOfRecord } from "../../workbook/datesOfTrajectories";
import { departuresOfPersons } from "../../workbook/departuresOfPersons";
import type { TrajectoryRow } from "../../workbook/records/trajectoryRecords";
import type { NoTrajectoryFigure, RecurrenceFacts } from "../TrajectoryFacts";

export interface RecurrenceTermsStated {
  readonly months: number | null;
  /** An ISO date. */
  readonly referenceDate: string | null;
  /** Persons below which nothing is said of them. */
  readonly minimum: number;
}

/** How many came back within the term after they first left, or why that cannot be said. */
export function recurrenceFacts(
  rows: readonly TrajectoryRow[],
  { months, referenceDate, minimum }: RecurrenceTermsStated,
): RecurrenceFacts {
  const { departures, personsLeftOut } = departuresOfPersons(rows, referenceDate);
  const without = (reason: NoTrajectoryFigure, notYetAssessable: number | null = null): RecurrenceFacts => ({
    months,
    returned: null,
    notReturned: null,
    notYetAssessable,
    share: null,
    personsLeftOut,
    reason,
  });
  if (departures.length === 0) return without("nothing-kept");
  if (months === null) return without("term-missing");
  if (referenceDate === null) return without("reference-date-missing");
  const begins = departures.map(({ left }) => left);
  const ends = departures.map(({ returned }) => returned);
  const referenceDay = dayOfRecord(referenceDate);
  const found = recurrence({ begins, ends }, { length: months, unit: "months", referenceDay });
  const { returned, notReturned, share } = found;
  const notYetAssessable = roundToFive(found.notYetAssessable);
  if (share === null) return without("none-assessable", notYetAssessable);
  if (returned + notReturned < minimum) return without("too-few");
  return { months, returned, notReturned, notYetAssessable, share, personsLeftOut, reason: null };
}
