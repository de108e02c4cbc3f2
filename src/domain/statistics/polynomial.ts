/** The value of a polynomial, highest power first (Horner's rule). */
export function polynomial(at: number, coefficients: readonly number[]): number {
  return coefficients.reduce((value, coefficient) => value * at + coefficient, 0);
}
