import type { RuleChoice } from "../workbook/kept/KeptChoices";
import type { Severity } from "../workbook/causes/CauseContract";

/** What is said about the rules themselves: on the page of a rule, and where a rule is switched off. */
export interface RuleWords {
  /** The page of one rule: "K01 · Activiteit zonder doel". */
  readonly title: (rule: string, name: string) => string;
  readonly catalogue: string;
  readonly catalogueLead: string;
  readonly weights: Readonly<Record<Severity, string>>;
  readonly headings: {
    readonly example: string;
    readonly why: string;
    readonly remedy: string;
    readonly mayBeIgnored: string;
  };
  /** Where it must be mended. */
  readonly neverIgnored: string;
  readonly choosing: string;
  readonly alwaysCounts: string;
  /** How to read a page on the command line. */
  readonly more: string;
  readonly unknownRule: (given: string, known: readonly string[]) => string;
  readonly command: { readonly description: string; readonly code: string };
  /** Rules that count for less in a workbook. */
  readonly chosenHeading: string;
  readonly chosen: (rule: {
    readonly rule: string;
    readonly name: string;
    readonly choice: RuleChoice["choice"];
    readonly findings: number;
    readonly reason: string;
  }) => string;
  readonly card: {
    readonly more: string;
    readonly moreAbout: (rule: string) => string;
    readonly change: string;
    readonly choices: Readonly<Record<RuleChoice["choice"], string>>;
    readonly reason: string;
    readonly reasonNeeded: string;
    readonly save: string;
    readonly undo: string;
    readonly undoOf: (rule: string) => string;
  };
}
