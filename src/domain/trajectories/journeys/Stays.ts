// Client journeys: who went from which provision to which, how long they stayed, and what of that may be shown.
// Stays → journeysOf → transitionTable and stayDurations → protectTransitions and protectDurations.
import { assertDay } from "../calendar/assertDay";
import { NameSlots } from "./NameSlots";

/** Where a name is blank. */
export const noName = -1;

/**
 * Stays of persons in provisions, in columns: an object for each row would cost more than the sums do.
 *
 * Days are whole days since 1 January 1970; NaN where blank. Nothing is judged here: that is for `journeysOf`.
 */
export class Stays {
  readonly persons = new NameSlots();
  readonly provisions = new NameSlots();
  /** Number of the person and of the provision of each row; `noName` where blank. */
  readonly person: number[] = [];
  readonly provision: number[] = [];
  readonly startDay: number[] = [];
  readonly endDay: number[] = [];

  /**
   * @param pseudonym  of the person; "" where blank
   * @param startDay   null where blank
   * @param endDay     the day the stay ended, null where it is still open
   * @throws InvalidInput  those of assertDay
   */
  add(pseudonym: string, provision: string, startDay: number | null, endDay: number | null): void {
    this.person.push(slotOf(pseudonym, this.persons));
    this.provision.push(slotOf(provision, this.provisions));
    this.startDay.push(dayOf("startDay", startDay));
    this.endDay.push(dayOf("endDay", endDay));
  }
}

const slotOf = (name: string, slots: NameSlots): number => (name.trim() === "" ? noName : slots.of(name));

function dayOf(name: string, day: number | null): number {
  if (day === null) return Number.NaN;
  assertDay(name, day);
  return day;
}
