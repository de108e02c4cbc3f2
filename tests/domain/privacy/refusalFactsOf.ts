import { InvalidInput } from "../../../src/domain/InvalidInput";

/** The code and facts with which a calculation refuses its input; fails where it does not refuse. */
export function refusalFactsOf(calculate: () => unknown): readonly [string, unknown] {
  try {
    calculate();
  } catch (error) {
    if (error instanceof InvalidInput) return [error.code, error.facts];
    throw error;
  }
  throw new Error("the calculation gave an answer");
}
