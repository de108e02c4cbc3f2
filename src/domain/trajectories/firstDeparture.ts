/** One stay of a person, in whole days since 1 January 1970; `endDay` is null where it has not ended. */
export interface StayOfPerson {
  readonly startDay: number;
  readonly endDay: number | null;
}

export interface Departure {
  /** The last day of support. */
  readonly left: number;
  /** The first day of a new stay; null where there is none. */
  readonly returned: number | null;
}

/**
 * When a person first left all support, and when that person came back; null where nobody knows of a departure.
 *
 * A stay that begins before the others have ended, on the very day or on the day after goes on with them: moving from one
 * provision to the next is no departure. What happened after the day of reference is not known yet.
 *
 * For: recurrence, where each person counts once. Not for: leaving one provision; see journeysOf.
 *
 * @param stays  of one person, in any order; each ends on or after its start
 * Source: our own rule; support without a day between is one episode.
 * @example firstDeparture([{ startDay: 0, endDay: 9 }, { startDay: 40, endDay: null }], 90) // { left: 9, returned: 40 }
 */
export function firstDeparture(stays: readonly StayOfPerson[], referenceDay: number): Departure | null {
  const begun = stays.filter(({ startDay }) => startDay <= referenceDay);
  let left = -Infinity;
  for (const { startDay, endDay } of begun.toSorted((one, other) => one.startDay - other.startDay)) {
    if (left > -Infinity && startDay > left + 1) return { left, returned: startDay };
    left = Math.max(left, endDay === null || endDay > referenceDay ? Infinity : endDay);
  }
  return Number.isFinite(left) ? { left, returned: null } : null;
}
