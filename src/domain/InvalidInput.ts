/** Why a calculation refuses its input. Facts only: the sentences stand in `text/`. */
export interface InvalidInputFacts {
  "denominator-not-positive": { persons: number };
  "numerator-out-of-range": { events: number; persons: number };
  "not-a-finite-number": { name: string; value: number };
  "out-of-range": { name: string; value: number; lowest: number; highest: number };
  "not-a-whole-number": { name: string; value: number };
  "too-few-values": { needed: number; given: number };
  "lengths-differ": { first: number; second: number };
  "bounds-reversed": { lower: number; upper: number };
}

export type InvalidInputCode = keyof InvalidInputFacts;

/** Thrown by `domain` when it is called with numbers for which the method has no answer. */
export class InvalidInput<Code extends InvalidInputCode = InvalidInputCode> extends Error {
  readonly code: Code;
  readonly facts: InvalidInputFacts[Code];

  constructor(code: Code, facts: InvalidInputFacts[Code]) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = "InvalidInput";
    this.code = code;
    this.facts = facts;
  }
}
