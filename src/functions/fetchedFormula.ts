import { excelError } from "./excelError";
import type { laterFormulas } from "./laterFormulas";

/**
 * A formula of which the code is fetched when it is asked for; Excel waits for the answer, as for any promise. Where it
 * cannot be fetched the cell says so, and calculating again asks again.
 */
export function fetchedFormula(id: keyof typeof laterFormulas): (...given: never[]) => Promise<unknown> {
  return async (...given) => {
    const { laterFormulas: formulas } = await fetchedFormulas();
    const formula: (...given: never[]) => unknown = formulas[id];
    return formula(...given);
  };
}

async function fetchedFormulas() {
  try {
    return await import(/* webpackChunkName: "formulas" */ "./laterFormulas");
  } catch {
    throw excelError({ code: "formula-not-loaded", facts: {} });
  }
}
