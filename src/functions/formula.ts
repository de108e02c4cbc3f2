import type { InvalidInputCode } from "../domain/InvalidInput";
import { InvalidInput } from "../domain/InvalidInput";
import type { FormulaProblem } from "../text/FormulaProblem";
import { excelError } from "./excelError";
import { FormulaRefusal } from "./FormulaRefusal";

/**
 * Runs the body of a formula; the one place where a refusal becomes an error that Excel can show.
 *
 * Anything else that is thrown is a fault of ours and passes through: Excel shows #VALUE! without a sentence.
 */
export function formula<Answer>(body: () => Answer): Answer {
  try {
    return body();
  } catch (thrown) {
    if (thrown instanceof FormulaRefusal) throw excelError(thrown.problem);
    if (thrown instanceof InvalidInput) throw excelError(problemOf(thrown));
    throw thrown;
  }
}

function problemOf({ code, facts }: InvalidInput<InvalidInputCode>): FormulaProblem {
  return { code, facts } as FormulaProblem;
}
