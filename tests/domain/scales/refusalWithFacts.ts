import { InvalidInput } from "../../../src/domain/InvalidInput";

/** The code and the facts with which a calculation refuses its input; null where it does not refuse. */
export function refusalWithFacts(calculate: () => unknown): readonly [string, object] | null {
  try {
    calculate();
  } catch (error) {
    if (error instanceof InvalidInput) return [error.code, error.facts];
    throw error;
  }
  return null;
}
