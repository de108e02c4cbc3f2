import type { PatchRefusedCode, PatchRefusedFacts } from "../workbook/PatchRefusedFacts";

export class PatchRefused<Code extends PatchRefusedCode = PatchRefusedCode> extends Error {
  readonly code: Code;
  readonly facts: PatchRefusedFacts[Code];

  constructor(code: Code, facts: PatchRefusedFacts[Code]) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = "PatchRefused";
    this.code = code;
    this.facts = facts;
  }
}
