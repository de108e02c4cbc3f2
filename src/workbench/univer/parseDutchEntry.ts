const number = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d+))?(%?)$/;
const date = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

/**
 * A Dutch number or date as the grid reads it; null for everything else.
 *
 * @example parseDutchEntry("1.234,5") // "1234.5"
 * @example parseDutchEntry("31-12-2025") // "2025-12-31"
 * @example parseDutchEntry("Haarlem") // null
 */
export function parseDutchEntry(text: string): string | null {
  const typed = text.trim();
  const [isNumber, sign = "", whole, fraction, percent = ""] = number.exec(typed) ?? [];
  if (isNumber && (whole ?? fraction) !== undefined && /[.,]/.test(typed)) {
    const decimals = fraction === undefined ? "" : `.${fraction}`;
    return `${sign}${(whole ?? "0").replaceAll(".", "")}${decimals}${percent}`;
  }
  const [isDate, day = "", month = "", year = ""] = date.exec(typed) ?? [];
  return isDate ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}
