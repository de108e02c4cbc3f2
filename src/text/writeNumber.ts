/** How a language writes numbers. */
export interface NumberMarks {
  readonly decimal: string;
  readonly thousands: string;
}

const mostDecimals = 6;
/** Twelve figures: what is longer is rounded to those first. */
const largestExact = 1e12;
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
  const size = Math.abs(value);
  const isWhole = size < largestExact && Number.isInteger(size);
  const fixed = isWhole && !decimals ? String(size) : roundHalfUp(size, decimals ?? mostDecimals);
  const point = fixed.indexOf(".");
  const whole = point < 0 ? fixed : fixed.slice(0, point);
  const fraction = point < 0 ? "" : fixed.slice(point + 1);
  const shown = decimals === undefined ? fraction.replace(/0+$/, "") : fraction;
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands) : whole;
  const digits = shown === "" ? grouped : grouped + marks.decimal + shown;
  return value < 0 && /[1-9]/.test(digits) ? minus + digits : digits;
}

// 1.45 is stored as a little less than it says: rounding the written digits gives 1.5, as Excel and people do.
function roundHalfUp(value: number, decimals: number): string {
  const power = 10 ** decimals;
  const scaled = value * power;
  // Far from a half the digits need not be written to know which way to go, and nearly every number is.
  if (scaled < 1e8 && Math.abs(scaled - Math.floor(scaled) - 0.5) > 1e-4) {
    const rounded = Math.round(scaled);
    return decimals === 0 ? String(rounded) : (rounded / power).toFixed(decimals);
  }
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
