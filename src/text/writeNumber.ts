/** How a language writes numbers. */
export interface NumberMarks {
  readonly decimal: string;
  readonly thousands: string;
}

const mostDecimals = 6;
const minus = "\u2212";

/**
 * A number as people write it, with marks between thousands and a real minus sign.
 *
 * @param value     a finite number
 * @param decimals  how many decimals; left out: as many as the number has, at most 6
 * @param marks     the language's marks
 * @example writeNumber(-1234.5, undefined, { decimal: ",", thousands: "." }) // "−1.234,5"
 */
export function writeNumber(value: number, decimals: number | undefined, marks: NumberMarks): string {
  const fixed = roundHalfUp(Math.abs(value), decimals ?? mostDecimals);
  const [whole = "", fraction = ""] = fixed.split(".");
  const shown = decimals === undefined ? fraction.replace(/0+$/, "") : fraction;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands);
  const digits = shown === "" ? grouped : grouped + marks.decimal + shown;
  return value < 0 && /[1-9]/.test(digits) ? minus + digits : digits;
}

// 1.45 is stored as a little less than it says: rounding the written digits gives 1.5, as Excel and people do.
function roundHalfUp(value: number, decimals: number): string {
  const shifted = Math.round(Number(`${Number(value.toPrecision(12))}e${decimals}`));
  return Number.isSafeInteger(shifted)
    ? Number(`${shifted}e-${decimals}`).toFixed(decimals)
    : value.toFixed(decimals);
}

/**
 * A number that is only known roughly: three figures are kept.
 *
 * @example toThreeFigures(10705) // 10700
 */
export function toThreeFigures(value: number): number {
  return Number(value.toPrecision(3));
}
