import { InvalidInput } from "../../../src/domain/InvalidInput";

/** The code with which a calculation refuses its input; null where it does not refuse. */
export function refusalOf(calculate: () => unknown): string | null {
  try {
    calculate();
  } catch (error) {
    if (error instanceof InvalidInput) return error.code;
    throw error;
  }
  return null;
}
