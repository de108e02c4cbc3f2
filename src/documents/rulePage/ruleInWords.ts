import { findingExamples } from "../../text/findingExamples";
import type { Sentences } from "../../text/Sentences";
import type { RuleCode, Severity } from "../../workbook/causes/CauseContract";
import type { Cause, FindingOf } from "../../workbook/findings";
import { causes } from "../../workbook/findings";
import { mayBeChosen } from "../../workbook/ruleChoices/mayBeChosen";

/** A rule as its page says it, whatever the page is made of. */
export interface RuleInWords {
  readonly rule: RuleCode;
  readonly name: string;
  readonly mayBeChosen: boolean;
  /** What the rule can find, in the order of the catalogue. */
  readonly causes: readonly CauseInWords[];
}

export interface CauseInWords {
  readonly severity: Severity;
  /** What it says of an example, with made-up names and numbers. */
  readonly title: string;
  readonly example: string;
  readonly why: string;
  readonly remedy: string;
  readonly mayBeIgnored: string | null;
}

/** Everything there is to say about a rule, from the same sentences that its findings have. */
export function ruleInWords(rule: RuleCode, sentences: Sentences): RuleInWords {
  const ofRule = (Object.keys(causes) as Cause[]).filter((cause) => causes[cause].rule === rule);
  return {
    rule,
    name: sentences.ruleNames[rule],
    mayBeChosen: mayBeChosen(rule),
    causes: ofRule.map((cause) => causeInWords(cause, sentences)),
  };
}

function causeInWords<C extends Cause>(cause: C, { findings }: Sentences): CauseInWords {
  const { title, example, why, remedy, mayBeIgnored } = findings[cause];
  const [facts] = findingExamples[cause];
  const place = { sheet: null, row: null, column: null };
  const examples: FindingOf<C>["examples"] = [{ place, facts }];
  const { severity } = causes[cause];
  return {
    severity,
    title: title({ count: 1, examples }),
    example: example(facts),
    why,
    remedy,
    mayBeIgnored,
  };
}
