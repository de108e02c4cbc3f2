import type { UnreadableSeriesCode, UnreadableSeriesFacts } from "../../text/SeriesProblem";

/** Thrown where a file holds no series that can be read; a single bad row is a problem, not this. */
export class UnreadableSeries<Code extends UnreadableSeriesCode = UnreadableSeriesCode> extends Error {
  readonly code: Code;
  readonly facts: UnreadableSeriesFacts[Code];

  constructor(code: Code, facts: UnreadableSeriesFacts[Code]) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = "UnreadableSeries";
    this.code = code;
    this.facts = facts;
  }
}
