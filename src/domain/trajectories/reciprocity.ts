import type { EstimateWithInterval } from "../statistics/EstimateWithInterval";
import { wilsonProportion } from "../statistics/wilsonProportion";

/** The first day on which a person was a client, and a volunteer: whole days since 1 January 1970; null where never. */
export interface ClientAndVolunteer {
  readonly clientSince: number | null;
  readonly volunteerSince: number | null;
}

export interface Reciprocity {
  /** Clients who were no volunteer yet when they became a client. */
  readonly clients: number;
  /** Those among them who became a volunteer later. */
  readonly becameVolunteer: number;
  /** Clients who were a volunteer before, or from the same day: they cannot become one, and do not count. */
  readonly alreadyVolunteer: number;
  /** Of `clients`; null where there are none. Higher is better. */
  readonly share: EstimateWithInterval | null;
}

/**
 * Share of clients who later became a volunteer, with a Wilson interval.
 *
 * Up to now, without a window: people who became a client recently have had little time. Persons who never were a client
 * do not count.
 *
 * @param persons  each person once
 * @example reciprocity([{ clientSince: 0, volunteerSince: 9 }]).becameVolunteer // 1
 */
export function reciprocity(persons: readonly ClientAndVolunteer[]): Reciprocity {
  let clients = 0;
  let becameVolunteer = 0;
  let alreadyVolunteer = 0;
  for (const { clientSince, volunteerSince } of persons) {
    if (clientSince === null) continue;
    if (volunteerSince !== null && volunteerSince <= clientSince) {
      alreadyVolunteer += 1;
      continue;
    }
    clients += 1;
    if (volunteerSince !== null) becameVolunteer += 1;
  }
  const share = clients === 0 ? null : wilsonProportion(becameVolunteer, clients);
  return { clients, becameVolunteer, alreadyVolunteer, share };
}
