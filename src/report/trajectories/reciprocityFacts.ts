import { codeKey } from "../../domain/codes/codeKey";
import { reciprocity } from "../../domain/trajectories/reciprocity";
import { datedCase, dayOfRecord, stayDates } from "../../workbook/datesOfTrajectories";
import type { TrajectoryRow } from "../../workbook/records/trajectoryRecords";
import type { NoTrajectoryFigure, ReciprocityFacts } from "../TrajectoryFacts";

interface FirstDays {
  clientSince: number | null;
  volunteerSince: number | null;
  isLeftOut: boolean;
}

/**
 * How many clients became a volunteer, or why that cannot be said. A row without a role is that of a client; where no row
 * is that of a volunteer, nobody keeps it.
 */
export function reciprocityFacts(
  rows: readonly TrajectoryRow[],
  referenceDate: string | null,
  minimum: number,
): ReciprocityFacts {
  const persons = [...firstDaysOf(rows, referenceDate).values()];
  const known = persons.filter(({ isLeftOut }) => !isLeftOut);
  const personsLeftOut = persons.length - known.length;
  const without = (reason: NoTrajectoryFigure): ReciprocityFacts => ({
    clients: null,
    becameVolunteer: null,
    share: null,
    personsLeftOut,
    reason,
  });
  if (!rows.some(({ role }) => role === "volunteer")) return without("nothing-kept");
  const { clients, becameVolunteer, share } = reciprocity(known);
  if (share === null) return without("none-assessable");
  if (clients < minimum) return without("too-few");
  return { clients, becameVolunteer, share, personsLeftOut, reason: null };
}

function firstDaysOf(
  rows: readonly TrajectoryRow[],
  referenceDate: string | null,
): ReadonlyMap<string, FirstDays> {
  const persons = new Map<string, FirstDays>();
  for (const row of rows) {
    if (row.trajectory === null) continue;
    const found = datedCase(row, stayDates, referenceDate);
    // Who only has a report is a client since then.
    const since = found.kind === "case" ? found.begin : row.reported;
    const isLater = since !== null && referenceDate !== null && since > referenceDate;
    const isUnknown = found.kind === "left-out" || isLater || row.states["role"] === "unreadable";
    if (since === null && !isUnknown) continue;
    const key = codeKey(row.trajectory);
    let person = persons.get(key);
    if (person === undefined) {
      persons.set(key, (person = { clientSince: null, volunteerSince: null, isLeftOut: false }));
    }
    if (isUnknown) person.isLeftOut = true;
    const field = row.role === "volunteer" ? "volunteerSince" : "clientSince";
    person[field] = Math.min(person[field] ?? Infinity, since === null ? Infinity : dayOfRecord(since));
  }
  return persons;
}
