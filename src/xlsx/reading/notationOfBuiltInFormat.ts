import type { Notation } from "../../workbook/snapshot";

/** Formats that a file names by number only; the dates of all languages, and the two percentages. */
export function notationOfBuiltInFormat(id: number): Notation | undefined {
  if (id === 9 || id === 10) return "percentage";
  const isDate =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return isDate ? "date" : undefined;
}
