import type { NumberInText } from "../../workbook/cells/readNumber";
import { readNumber } from "../../workbook/cells/readNumber";
import type { DecimalMark } from "./decimalMark";

const threeAfterPoint = /^([-−–+]? ?\d{1,3})\.(\d{3})( ?%?)$/;
const threeAfterComma = /^[-−–+]? ?\d{1,3},\d{3} ?%?$/;

/** A text that is a number in two ways; null where it is none. */
export type Measure = NumberInText | "ambiguous" | null;

/**
 * Reads a measured number: as `readNumber` does, but "24.670" as the other numbers of the file show.
 *
 * @param text  as `cleanText` gives it
 * @example readMeasure("24.670", "point") // { number: 24.67, isPercentage: false }
 */
export function readMeasure(text: string, mark: DecimalMark): Measure {
  if (mark === "point" && threeAfterComma.test(text)) return "ambiguous";
  if (!threeAfterPoint.test(text) || /^[-−–+]? ?0\./.test(text)) return readNumber(text, "measure");
  if (mark === "unknown") return "ambiguous";
  // readNumber knows no doubt about a comma, nor about a number without signs.
  return readNumber(text.replace(threeAfterPoint, mark === "point" ? "$1,$2$3" : "$1$2$3"), "measure");
}
