/** Persons with the outcome of all persons with a known outcome; both may be non-whole after a design effect. */
export interface Proportion {
  readonly events: number;
  readonly persons: number;
}
