import { InvalidInput } from "../../../src/domain/InvalidInput";

/** The code and facts with which a calculation refuses its input; null where it does not refuse. */
export function refusal(calculate: () => unknown): { code: string; facts: unknown } | null {
  try {
    calculate();
  } catch (error) {
    if (error instanceof InvalidInput) return { code: error.code, facts: error.facts };
    throw error;
  }
  return null;
}
