import { roundToFive } from "../../domain/privacy/roundToFive";
import { RecurrenceTally } from "../../domain/trajectories/RecurrenceTally";
import { dayOfRecord } from "../datesOfTrajectories";
import { departuresOfPersons } from "../departuresOfPersons";
import type { Check } from "./CheckInput";
import { occurrenceAtSetting } from "./occurrenceAtSetting";

/** T02: whether somebody came back is known after the whole term; and who counts returns says within which term. */
export const followUpComplete: Check = (input) => {
  const { trajectories, assignment } = input.records;
  if (trajectories === null) return [];
  const { recurrenceMonths: months, referenceDate } = assignment;
  const { departures } = departuresOfPersons(trajectories.rows, referenceDate);
  if (months === null) {
    const persons = departures.filter(({ returned }) => returned !== null).length;
    if (persons === 0) return [];
    return occurrenceAtSetting(input, "recurrenceMonths", "recurrence-term-missing", { persons });
  }
  if (referenceDate === null) return [];
  const referenceDay = dayOfRecord(referenceDate);
  const tally = new RecurrenceTally({ length: months, unit: "months", referenceDay });
  for (const { left, returned } of departures) tally.add(left, returned);
  const { notYetAssessable } = tally.result();
  if (notYetAssessable === 0) return [];
  // Exactly, it would say with the report how many have left, which the journeys may have to hide.
  const facts = { months, persons: roundToFive(notYetAssessable), referenceDate };
  return occurrenceAtSetting(input, "recurrenceMonths", "follow-up-incomplete", facts);
};
