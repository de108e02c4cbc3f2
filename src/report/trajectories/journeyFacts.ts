import { journeysOf } from "../../domain/trajectories/journeys/journeysOf";
import { protectDurations } from "../../domain/trajectories/journeys/protectDurations";
import { protectTransitions } from "../../domain/trajectories/journeys/protectTransitions";
import { stayDurations } from "../../domain/trajectories/journeys/stayDurations";
import { Stays } from "../../domain/trajectories/journeys/Stays";
import { transitionTable } from "../../domain/trajectories/journeys/transitionTable";
import { datedCase, dayOfRecord, stayDates } from "../../workbook/datesOfTrajectories";
import type { TrajectoryRow } from "../../workbook/records/trajectoryRecords";
import type { JourneyFacts, NoTrajectoryFigure } from "../TrajectoryFacts";

/** More are no provisions but a column of something else. */
const mostProvisions = 100;
/** A number below 3 would tell of one or two persons; above 100 hardly anything would be left. */
const leastMinimum = 3;
const mostMinimum = 100;

/** Which ways people go through the provisions and how long they stay, as it may be shared; or why that cannot be said. */
export function journeyFacts(
  rows: readonly TrajectoryRow[],
  referenceDate: string | null,
  minimumGroupSize: number,
): JourneyFacts {
  const { stays, rowsLeftOut, rowsNotStarted } = staysIn(rows, referenceDate);
  const minimum = Math.min(mostMinimum, Math.max(leastMinimum, minimumGroupSize));
  const without = (reason: NoTrajectoryFigure): JourneyFacts => ({
    minimum,
    provisions: [],
    transitions: [],
    personsPerProvision: [],
    stays: [],
    provisionsLeftOut: 0,
    rowsLeftOut,
    rowsNotStarted,
    reason,
  });
  if (stays.person.length === 0) return without("nothing-kept");
  if (referenceDate === null) return without("reference-date-missing");
  if (stays.provisions.names.length > mostProvisions) return without("too-many-provisions");
  const journeys = journeysOf(stays, dayOfRecord(referenceDate));
  if (journeys.persons < minimum) return without("too-few");
  const steps = protectTransitions(transitionTable(journeys), minimum);
  const { provisions, transitions, personsPerProvision, provisionsLeftOut } = steps;
  return {
    minimum,
    provisions,
    transitions,
    personsPerProvision,
    stays: protectDurations(stayDurations(journeys), steps),
    provisionsLeftOut,
    rowsLeftOut: rowsLeftOut + journeys.notCounted.length,
    rowsNotStarted,
    reason: null,
  };
}

interface StaysInRows {
  readonly stays: Stays;
  readonly rowsLeftOut: number;
  readonly rowsNotStarted: number;
}

function staysIn(rows: readonly TrajectoryRow[], referenceDate: string | null): StaysInRows {
  const stays = new Stays();
  let rowsLeftOut = 0;
  let rowsNotStarted = 0;
  for (const row of rows) {
    const found = datedCase(row, stayDates, referenceDate);
    if (found.kind === "none") rowsNotStarted += 1;
    else if (found.kind === "left-out" || row.trajectory === null) rowsLeftOut += 1;
    // Volunteer work need not be in a provision.
    else if (row.provision === null && row.role === "volunteer") continue;
    else if (row.provision === null) rowsLeftOut += 1;
    else {
      const end = found.end === null ? null : dayOfRecord(found.end);
      stays.add(row.trajectory, row.provision, dayOfRecord(found.begin), end);
    }
  }
  return { stays, rowsLeftOut, rowsNotStarted };
}
