import { maskCitizenNumbers } from "../../domain/privacy/maskCitizenNumbers";
import type { RuleCode } from "../causes/CauseContract";
import type { Finding } from "../findings";
import type { RuleChoice } from "../kept/KeptChoices";
import { mayBeChosen } from "./mayBeChosen";

/** A rule that counts for less in this workbook, with what it found. */
export interface ChosenRule {
  readonly rule: RuleCode;
  readonly choice: RuleChoice["choice"];
  readonly reason: string;
  /** ISO date and time of the choice. */
  readonly time: string;
  /** Findings of this rule: set aside where it is off, among the others where it is milder. */
  readonly findings: number;
}

export interface FindingsLeft {
  readonly findings: readonly Finding[];
  /** In the order in which they were chosen; of one rule the last choice. */
  readonly chosenRules: readonly ChosenRule[];
}

/** Takes out the findings of rules that are switched off, and says so: nothing is left out unseen. */
export function setAsideFindings(all: readonly Finding[], choices: readonly RuleChoice[]): FindingsLeft {
  const chosen = new Map(
    choices.filter(({ rule }) => mayBeChosen(rule)).map((choice) => [choice.rule, choice]),
  );
  const isOff = ({ rule }: Finding): boolean => chosen.get(rule)?.choice === "off";
  return {
    findings: all.filter((finding) => !isOff(finding)),
    chosenRules: [...chosen.values()].map(({ rule, choice, reason, time }) => ({
      rule,
      choice,
      reason: maskCitizenNumbers(reason),
      time,
      findings: all.filter((finding) => finding.rule === rule).length,
    })),
  };
}
