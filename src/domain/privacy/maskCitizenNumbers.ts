import { isCitizenNumber } from "./isCitizenNumber";

const mask = "•••••••••";

/** Eight or nine digits in one go, as people group a BSN, or with thousands marks; not a part of a longer number. */
const eightOrNineDigits =
  /(?<![\d.,]|\d |[^\s]-)(?:\d{8,9}|\d{4}[ .]\d{2}[ .]\d{3}|\d{2,3}([ .,])\d{3}\1\d{3}(?!\1\d))(?!\d)/g;

/**
 * A text in which no citizen service number (BSN) can be read any more.
 *
 * For: whatever repeats a user's text outside the workbook. Not for: telling whether there is a BSN: one in eleven other
 * numbers of nine digits is masked as well, which does no harm here.
 *
 * @param text  as it stands in a cell
 * @returns     the same text where it holds no such number
 * @example maskCitizenNumbers("111222333 Jansen") // "••••••••• Jansen"
 */
export function maskCitizenNumbers(text: string): string {
  return text.replace(eightOrNineDigits, (found) =>
    isCitizenNumber(found.replace(/\D/g, "")) ? mask : found,
  );
}
