import { formulaSentences } from "../text/nl/formulaSentences";
import type { FormulaProblem, FormulaProblemCode, FormulaProblemFacts } from "../text/FormulaProblem";

/** What is not there (#N/A), rather than wrong (#VALUE!). Excel shows a sentence with these two errors only. */
const notAvailable: ReadonlySet<FormulaProblemCode> = new Set<FormulaProblemCode>([
  "key-unknown",
  "no-rows",
  "formula-not-loaded",
  "goal-missing",
  "core-goal-missing",
  "trend-not-computable",
  "no-common-periods",
  "too-few-values",
]);

/** A problem as Excel shows it: as the whole answer when thrown, or as one cell of the answer. */
export function excelError(problem: FormulaProblem): CustomFunctions.Error {
  const { invalidValue, notAvailable: missing } = CustomFunctions.ErrorCode;
  const code = notAvailable.has(problem.code) ? missing : invalidValue;
  return new CustomFunctions.Error(code, sentenceOf(problem));
}

function sentenceOf<Code extends FormulaProblemCode>(problem: {
  readonly code: Code;
  readonly facts: FormulaProblemFacts[Code];
}): string {
  return formulaSentences[problem.code](problem.facts);
}
