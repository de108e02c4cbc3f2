import type {
  DamageReason,
  UnreadableWorkbookCode,
  UnreadableWorkbookFacts,
} from "../workbook/UnreadableWorkbookFacts";

/** Thrown for every file that ends without a snapshot; nothing else is thrown by this room's reader. */
export class UnreadableWorkbook<Code extends UnreadableWorkbookCode = UnreadableWorkbookCode> extends Error {
  readonly code: Code;
  readonly facts: UnreadableWorkbookFacts[Code];

  constructor(code: Code, facts: UnreadableWorkbookFacts[Code]) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = "UnreadableWorkbook";
    this.code = code;
    this.facts = facts;
  }
}

/** A part, or the file as a whole, that is not what the format prescribes. */
export function damaged(part: string | null, reason: DamageReason): UnreadableWorkbook<"damaged"> {
  return new UnreadableWorkbook("damaged", { part, reason });
}
