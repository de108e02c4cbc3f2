import { callBackDates, dayOfRecord, intakeDates } from "../workbook/datesOfTrajectories";
import type { WorkbookRecords } from "../workbook/records";
import { casesOf } from "./trajectories/casesOf";
import { journeyFacts } from "./trajectories/journeyFacts";
import { leadTimeFacts } from "./trajectories/leadTimeFacts";
import { promiseFacts } from "./trajectories/promiseFacts";
import { reciprocityFacts } from "./trajectories/reciprocityFacts";
import { recurrenceFacts } from "./trajectories/recurrenceFacts";
import type { TrajectoryFacts } from "./TrajectoryFacts";

/**
 * What Trajecten tells of people together, or why it cannot be told; null without rows.
 *
 * A row with dates that have a finding is in none of the figures they bear on, and is counted as left out there.
 */
export function trajectoryReport({ trajectories, assignment }: WorkbookRecords): TrajectoryFacts | null {
  if (trajectories === null || trajectories.rows.length === 0) return null;
  const { rows } = trajectories;
  const { referenceDate, dayUnit: unit, minimumGroupSize: minimum } = assignment;
  const referenceDay = referenceDate === null ? null : dayOfRecord(referenceDate);
  const callBacks = casesOf(rows, callBackDates, referenceDate);
  const intakes = casesOf(rows, intakeDates, referenceDate);
  const terms = { unit, referenceDay, minimum };
  return {
    minimum,
    referenceDate,
    callBack: promiseFacts(callBacks, { normDays: assignment.callBackDays, ...terms }),
    intake: promiseFacts(intakes, { normDays: assignment.intakeDays, ...terms }),
    leadTime: leadTimeFacts(intakes, { unit: unit ?? "calendar", referenceDay, minimum }),
    recurrence: recurrenceFacts(rows, { months: assignment.recurrenceMonths, referenceDate, minimum }),
    reciprocity: reciprocityFacts(rows, referenceDate, minimum),
    journeys: journeyFacts(rows, referenceDate, minimum),
  };
}
