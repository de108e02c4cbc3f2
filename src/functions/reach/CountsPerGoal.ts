/** Bounds on the persons of one goal, and on how many activities they rest. */
export interface GoalCounts {
  readonly personsLower: number;
  readonly personsUpper: number;
  readonly activitiesCounted: number;
  readonly activitiesNotCounted: number;
}

/** What the activities of each goal counted together: a slot for each goal, and nothing for each activity. */
export class CountsPerGoal {
  readonly #personsLower: number[] = [];
  readonly #personsUpper: number[] = [];
  readonly #counted: number[] = [];
  readonly #notCounted: number[] = [];

  /** Everybody of one activity may also be in another one of the goal, or nobody may. */
  add(slot: number, leastPersons: number, mostPersons: number): void {
    this.#personsLower[slot] = Math.max(this.#personsLower[slot] ?? 0, leastPersons);
    this.#personsUpper[slot] = (this.#personsUpper[slot] ?? 0) + mostPersons;
    this.#counted[slot] = (this.#counted[slot] ?? 0) + 1;
  }

  addNotCounted(slot: number): void {
    this.#notCounted[slot] = (this.#notCounted[slot] ?? 0) + 1;
  }

  of(slot: number): GoalCounts {
    return {
      personsLower: this.#personsLower[slot] ?? 0,
      personsUpper: this.#personsUpper[slot] ?? 0,
      activitiesCounted: this.#counted[slot] ?? 0,
      activitiesNotCounted: this.#notCounted[slot] ?? 0,
    };
  }
}
