import type { LeadTime } from "../leadTime";
import type { ProtectedPersons, ProtectedTransitions } from "./protectTransitions";
import type { StayDuration } from "./stayDurations";

/** How long stays in a provision last, as it may be shared. */
export interface ProtectedDuration extends ProtectedPersons {
  readonly provision: number;
  /** Persons with a stay that is still open; null where hidden. */
  readonly personsOpen: number | null;
  /** Null where fewer than the minimum stayed. */
  readonly days: Pick<LeadTime, "median" | "percentile90"> | null;
}

/**
 * Durations that may stand beside the protected steps: what would give a hidden step away is hidden here too.
 *
 * How many are still in a provision is a step as well (to `ongoing`): it is shown where that step is, and the two agree.
 *
 * @param durations  of the same journeys as the steps
 * Source: as protectTransitions.
 */
export function protectDurations(
  durations: readonly StayDuration[],
  { personsPerProvision, transitions }: ProtectedTransitions,
): ProtectedDuration[] {
  return durations.map(({ provision, personsOpen, days }) => {
    const { persons, treatment } = personsPerProvision[provision] ?? hidden;
    if (treatment === "primary") return { provision, persons, treatment, personsOpen: null, days: null };
    const isOngoing = transitions.find(({ from, to }) => from === provision && to === "ongoing");
    const shown = isOngoing === undefined ? 0 : isOngoing.persons;
    const { median, percentile90 } = days;
    return {
      provision,
      persons,
      treatment,
      personsOpen: personsOpen === shown ? shown : null,
      days: { median, percentile90 },
    };
  });
}

const hidden: ProtectedPersons = { persons: null, treatment: "primary" };
