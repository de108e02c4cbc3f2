import type { HostRefusedFacts } from "../workbook/HostRefusedFacts";

/** The open workbook refused what was asked, and nothing was half-written. Code and facts become a sentence in `text`. */
export class HostRefused<Code extends keyof HostRefusedFacts = keyof HostRefusedFacts> extends Error {
  readonly code: Code;
  readonly facts: HostRefusedFacts[Code];

  constructor(code: Code, facts: HostRefusedFacts[Code]) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = "HostRefused";
    this.code = code;
    this.facts = facts;
  }
}
