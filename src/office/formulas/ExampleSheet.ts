import type { FormulaExample } from "../../text/FormulaExample";

/** The sheet with a live example of each formula. */
export interface ExampleSheet {
  /** Where a sheet of this name is there already, the new one gets a number. */
  readonly name: string;
  readonly intro: string;
  readonly examples: readonly ShownExample[];
}

export interface ShownExample extends FormulaExample {
  /** What it gives, in a few words. */
  readonly gives: string;
  /** As the user would type it. */
  readonly typed: (formula: string) => string;
}
