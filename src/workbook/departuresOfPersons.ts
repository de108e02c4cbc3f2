import { codeKey } from "../domain/codes/codeKey";
import type { Departure, StayOfPerson } from "../domain/trajectories/firstDeparture";
import { firstDeparture } from "../domain/trajectories/firstDeparture";
import { datedCase, dayOfRecord, stayDates } from "./datesOfTrajectories";
import type { TrajectoryRow } from "./records/trajectoryRecords";

export interface DeparturesOfPersons {
  /** Of each person who left all support; in the order in which they first appear. */
  readonly departures: readonly Departure[];
  /** Persons with a stay that cannot be right or is not known: nobody knows whether they left or came back. */
  readonly personsLeftOut: number;
}

/**
 * Who left, and who of them came back: one departure for each pseudonym, from the stays as a client.
 *
 * @param referenceDate  an ISO date; null where Opdracht has none: then everything is known
 */
export function departuresOfPersons(
  rows: readonly TrajectoryRow[],
  referenceDate: string | null,
): DeparturesOfPersons {
  const persons = new Map<string, { readonly stays: StayOfPerson[]; isLeftOut: boolean }>();
  for (const row of rows) {
    if (row.trajectory === null || row.role === "volunteer") continue;
    const found = datedCase(row, stayDates, referenceDate);
    if (found.kind === "none") continue;
    const key = codeKey(row.trajectory);
    let person = persons.get(key);
    if (person === undefined) persons.set(key, (person = { stays: [], isLeftOut: false }));
    if (found.kind === "left-out") person.isLeftOut = true;
    else person.stays.push(stayOf(found.begin, found.end));
  }
  const referenceDay = referenceDate === null ? Infinity : dayOfRecord(referenceDate);
  const known = [...persons.values()].filter(({ isLeftOut }) => !isLeftOut);
  return {
    departures: known.flatMap(({ stays }) => firstDeparture(stays, referenceDay) ?? []),
    personsLeftOut: persons.size - known.length,
  };
}

function stayOf(begin: string, end: string | null): StayOfPerson {
  return { startDay: dayOfRecord(begin), endDay: end === null ? null : dayOfRecord(end) };
}
