import type { Journeys, StayNotCounted } from "./Journeys";
import { journeyEnds } from "./Journeys";
import type { Stays } from "./Stays";

const nobody = -1;

/** Makes steps of stays that come in order of person and start. */
export class JourneyBuilder {
  readonly #given: Stays;
  readonly #referenceDay: number;
  readonly #stays = { person: [], provision: [], startDay: [], endDay: [] } as StayLists;
  readonly #steps = { person: [], from: [], to: [], overlapping: [] } as StepLists;
  #persons = 0;
  #personsWithOverlap = 0;
  #person = nobody;
  #provision: number = journeyEnds.entry;
  #overlaps = false;
  /** Of the stay of this person that ends last; infinite where it is open. */
  #latestEnd = -Infinity;
  #endsLast: number = journeyEnds.entry;

  constructor(given: Stays, referenceDay: number) {
    this.#given = given;
    this.#referenceDay = referenceDay;
  }

  add(row: number): void {
    const person = this.#given.person[row] ?? nobody;
    const provision = this.#given.provision[row] ?? nobody;
    const start = this.#given.startDay[row] ?? 0;
    const end = this.#endOf(row);
    if (person !== this.#person) this.#begin(person);
    const overlapping = start < this.#latestEnd;
    this.#overlaps ||= overlapping;
    this.#step(this.#provision, provision, overlapping);
    this.#stays.person.push(person);
    this.#stays.provision.push(provision);
    this.#stays.startDay.push(start);
    this.#stays.endDay.push(end);
    this.#provision = provision;
    if (end < this.#latestEnd) return;
    this.#latestEnd = end;
    this.#endsLast = provision;
  }

  finish(notCounted: readonly StayNotCounted[]): Journeys {
    this.#end();
    return {
      referenceDay: this.#referenceDay,
      provisions: [...this.#given.provisions.names],
      persons: this.#persons,
      personsWithOverlap: this.#personsWithOverlap,
      stays: this.#stays,
      steps: this.#steps,
      notCounted,
    };
  }

  #endOf(row: number): number {
    const end = this.#given.endDay[row] ?? Number.NaN;
    return end <= this.#referenceDay ? end : Infinity;
  }

  #begin(person: number): void {
    this.#end();
    this.#person = person;
    this.#provision = journeyEnds.entry;
    this.#latestEnd = -Infinity;
    this.#overlaps = false;
    this.#persons += 1;
  }

  #end(): void {
    if (this.#person === nobody) return;
    const isOpen = this.#latestEnd === Infinity;
    this.#step(this.#endsLast, isOpen ? journeyEnds.ongoing : journeyEnds.exit, false);
    if (this.#overlaps) this.#personsWithOverlap += 1;
  }

  #step(from: number, to: number, overlapping: boolean): void {
    this.#steps.person.push(this.#person);
    this.#steps.from.push(from);
    this.#steps.to.push(to);
    this.#steps.overlapping.push(overlapping);
  }
}

/** The columns while they grow. */
type StayLists = Record<keyof Journeys["stays"], number[]>;
type StepLists = Record<Exclude<keyof Journeys["steps"], "overlapping">, number[]> & {
  readonly overlapping: boolean[];
};
