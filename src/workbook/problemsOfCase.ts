import type { CostCauseFacts } from "./causes/costCauses";
import type { BusinessCaseRow } from "./records/costRecords";
import { template } from "./template";

/** Why the amounts of a case cannot be right: a cause of F01 with its facts, and the field where it is mended. */
export type CaseProblem = { [C in CaseCause]: ProblemOf<C> }[CaseCause];

type CaseCause = "amount-too-low" | "avoided-range-reversed" | "avoided-outside-range";

interface ProblemOf<C extends CaseCause> {
  readonly cause: C;
  readonly field: AmountField;
  readonly facts: CostCauseFacts[C];
}

const amountFields = [
  "costs",
  "avoidedPerYear",
  "avoidedFrom",
  "avoidedTo",
  "years",
  "observedYears",
] as const;
type AmountField = (typeof amountFields)[number];

/** Nothing where the case can be worked out, or lacks an amount: that is no contradiction. */
export function problemsOfCase(row: BusinessCaseRow): CaseProblem[] {
  const tooLow = amountFields.flatMap((field) => tooLowIn(row, field));
  // A negative amount is below every other one, which is not worth a second message.
  return tooLow.length > 0 ? tooLow : rangeProblems(row);
}

function tooLowIn(row: BusinessCaseRow, field: AmountField): CaseProblem[] {
  const number = row[field];
  const least = field === "years" ? "above-zero" : "zero";
  if (number === null || number > 0 || (number === 0 && least === "zero")) return [];
  const column = template.businessCases.fields[field].header;
  return [{ cause: "amount-too-low", field, facts: { column, number, least } }];
}

function rangeProblems(row: BusinessCaseRow): CaseProblem[] {
  const { caseName, avoidedPerYear: avoided, avoidedFrom: from, avoidedTo: to } = row;
  if (from !== null && to !== null && from > to) {
    return [{ cause: "avoided-range-reversed", field: "avoidedFrom", facts: { caseName, from, to } }];
  }
  if (avoided === null || !((from !== null && avoided < from) || (to !== null && avoided > to))) return [];
  const facts = { caseName, avoided, from, to };
  return [{ cause: "avoided-outside-range", field: "avoidedPerYear", facts }];
}
