import type { FormulaProblem, FormulaProblemCode, FormulaProblemFacts } from "../text/FormulaProblem";

/** Thrown where a formula cannot answer what it is given: a code with facts, never a sentence. */
export class FormulaRefusal<Code extends FormulaProblemCode = FormulaProblemCode> extends Error {
  readonly problem: FormulaProblem;

  constructor(code: Code, facts: FormulaProblemFacts[Code]) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = "FormulaRefusal";
    this.problem = { code, facts } as FormulaProblem;
  }
}
