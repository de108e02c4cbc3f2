import type { Severity } from "../causes/CauseContract";
import type { Cause } from "../findings";
import { causes } from "../findings";
import type { RuleChoice } from "../kept/KeptChoices";
import { mayBeChosen } from "./mayBeChosen";

const milder: Readonly<Record<Severity, Severity>> = { error: "warning", warning: "note", note: "note" };

/** How much a cause weighs in a workbook of which these choices were made; of one rule the last choice holds. */
export function severityIn(choices: readonly RuleChoice[]): (cause: Cause) => Severity {
  const chosen = new Map(choices.map(({ rule, choice }) => [rule, choice]));
  return (cause) => {
    const { rule, severity } = causes[cause];
    return chosen.get(rule) === "milder" && mayBeChosen(rule) ? milder[severity] : severity;
  };
}
