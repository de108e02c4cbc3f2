/** Nine digits in one go that no sign makes an amount, a date or a part of a longer number. */
const candidate = /(?<![\p{L}\d.,:/+€-]|€ )6\d{8}(?![\p{L}\d]|[.,:/-]\d)/u;

/**
 * Whether a text holds a Dutch mobile number that lost its leading zero, as happens where it was typed in a spreadsheet as a number.
 *
 * For: leaving a text out of what is shared. Not for: a finding in a check: now and then it is a number of something else.
 *
 * Source: Nummerplan telefoon- en ISDN-diensten (mobile numbers are 06 and eight digits).
 * @example containsMobileWithoutZero("612345678") // true
 */
export function containsMobileWithoutZero(text: string): boolean {
  return candidate.test(text);
}
