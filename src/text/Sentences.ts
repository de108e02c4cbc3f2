import type { Comparison, IndicatorKind, Norm, Verdict } from "../domain/movement/judgement";
import type { RuleCode, Severity } from "../workbook/causes/CauseContract";
import type { WorkbookState } from "../workbook/findings";
import type { PatchRefusedFacts } from "../workbook/PatchRefusedFacts";
import type { UnreadableWorkbookFacts } from "../workbook/UnreadableWorkbookFacts";
import type { FindingSentences } from "./FindingSentence";
import type { NumberFormats } from "./NumberFormats";
import type { ReachSentences } from "./ReachSentences";
import type { ReportLabels } from "./ReportLabels";
import type { SeriesSentences } from "./SeriesSentences";

/** Everything that is said about a workbook, in one language. What is missing in a language does not compile. */
export interface Sentences {
  readonly language: "nl" | "en";
  readonly numbers: NumberFormats;
  readonly findings: FindingSentences;
  readonly ruleNames: Readonly<Record<RuleCode, string>>;
  readonly severityNames: Readonly<Record<Severity, { readonly one: string; readonly many: string }>>;
  readonly stateNames: Readonly<Record<WorkbookState, { readonly name: string; readonly advice: string }>>;
  readonly verdictNames: Readonly<Record<Verdict, string>>;
  /**
   * Why the verdict is what it is and what it takes to know more; without the verdict's name.
   *
   * @param norm  left out: anything but a bounded decline
   */
  readonly verdictSentence: (
    comparison: Comparison,
    kind: IndicatorKind | null,
    norm?: Norm | null,
  ) => string;
  readonly series: SeriesSentences;
  readonly reach: ReachSentences;
  readonly labels: ReportLabels;
  /** What the file is and what to do about it, for a file that ended without a snapshot. */
  readonly unreadable: FactSentences<UnreadableWorkbookFacts>;
  /** Why nothing was written. */
  readonly refused: FactSentences<PatchRefusedFacts>;
}

/** A sentence for each code, from the facts that come with that code. */
export type FactSentences<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => string };
