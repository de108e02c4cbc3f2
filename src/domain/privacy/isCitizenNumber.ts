const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * Whether a number could be a citizen service number (BSN): the eleven test.
 *
 * For: scoring a whole column. Not for: calling a single number a BSN: of all numbers of nine digits, one in eleven
 * passes by chance.
 *
 * @param digits  eight or nine digits and nothing else; eight are a number that lost its leading zero
 * @returns       false for anything else, and for nine zeros
 * Source: Logisch Ontwerp BSN (RvIG): 9A+8B+7C+6D+5E+4F+3G+2H−I is a multiple of eleven.
 * @example isCitizenNumber("111222333") // true
 */
export function isCitizenNumber(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const nine = digits.padStart(9, "0");
  const sum = weights.reduce((total, weight, index) => total + weight * Number(nine[index]), 0);
  return sum % 11 === 0;
}
