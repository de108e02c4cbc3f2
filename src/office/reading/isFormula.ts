/**
 * Whether a cell holds a formula. Office gives a text that begins with "=" as its own formula, so only a formula that
 * differs from what the cell shows is one.
 *
 * @example isFormula("=1+1", 2) // true
 */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.length > 1 && formula.startsWith("=") && formula !== value;
}
