import type { laterFormulas } from "./laterFormulas";

/** A formula of which the code is fetched when it is asked for; Excel waits for the answer, as for any promise. */
export function fetchedFormula(id: keyof typeof laterFormulas): (...given: never[]) => Promise<unknown> {
  return async (...given) => {
    const formulas = await import(/* webpackChunkName: "formulas" */ "./laterFormulas");
    const formula: (...given: never[]) => unknown = formulas.laterFormulas[id];
    return formula(...given);
  };
}
