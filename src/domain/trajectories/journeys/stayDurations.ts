import type { LeadTime } from "../leadTime";
import { leadTime } from "../leadTime";
import type { Journeys } from "./Journeys";
import { PersonCounter } from "./PersonCounter";

/** How long stays in one provision last, in calendar days from start to end. */
export interface StayDuration {
  /** Number of the provision. */
  readonly provision: number;
  /** Each once, whatever the number of stays. */
  readonly persons: number;
  /** Persons with a stay that is still open. */
  readonly personsOpen: number;
  /** Of the stays. */
  readonly days: LeadTime;
}

/**
 * How long people stay in each provision, where a stay that is still open counts as long as it has lasted.
 *
 * For: the provider's own eyes. Not for: sharing — see protectDurations; nor for calling a provision better or worse.
 *
 * Overlapping stays each count in full. A stay that ends on the day it starts lasts 0 days.
 *
 * @returns  one for each provision with a stay that counts, in the order in which they came
 * Source: see leadTime.
 */
export function stayDurations({ provisions, stays, referenceDay }: Journeys): StayDuration[] {
  const columns = provisions.map(() => new StaysOfProvision());
  stays.provision.forEach((provision, index) =>
    columns[provision]?.add(
      stays.person[index] ?? 0,
      stays.startDay[index] ?? 0,
      stays.endDay[index] ?? Infinity,
    ),
  );
  return columns.flatMap(({ all, open, begins, ends }, provision) => {
    if (all.persons === 0) return [];
    const days = leadTime({ begins, ends }, { unit: "calendar", referenceDay });
    return [{ provision, persons: all.persons, personsOpen: open.persons, days }];
  });
}

/** Stays come person by person. */
class StaysOfProvision {
  readonly all = new PersonCounter();
  readonly open = new PersonCounter();
  readonly begins: number[] = [];
  readonly ends: (number | null)[] = [];

  add(person: number, startDay: number, endDay: number): void {
    const isOpen = endDay === Infinity;
    this.begins.push(startDay);
    this.ends.push(isOpen ? null : endDay);
    this.all.add(person);
    if (isOpen) this.open.add(person);
  }
}
