/** Rounds up to whole persons; a hair above a whole number is rounding of the computer, not one person more. */
export function roundedUp(persons: number): number {
  return Math.ceil(persons * (1 - 1e-12));
}
