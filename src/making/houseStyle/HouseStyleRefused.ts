import type { HouseStyleProblemFacts } from "../../text/HouseStyleProblemFacts";

/** Thrown for every file that cannot be the template of a report. */
export class HouseStyleRefused<
  Code extends keyof HouseStyleProblemFacts = keyof HouseStyleProblemFacts,
> extends Error {
  readonly code: Code;
  readonly facts: HouseStyleProblemFacts[Code];

  constructor(code: Code, facts: HouseStyleProblemFacts[Code]) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = "HouseStyleRefused";
    this.code = code;
    this.facts = facts;
  }
}
