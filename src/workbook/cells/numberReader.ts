import type { Notation } from "../snapshot";
import type { FieldKind } from "../contract/TableContract";
import type { CellReader, DateSystem } from "./CellReading";
import type { CellRemarks } from "./CellRemarks";
import { cleanText } from "./cleanText";
import { hiddenBelow } from "./hiddenBelow";
import { missingMark } from "./missingMark";
import { percentagePoints } from "./percentagePoints";
import type { NumberInText } from "./readNumber";
import { readNumber } from "./readNumber";
import { textOfCell } from "./textOfCell";

type NumberKind = Extract<FieldKind, "wholeNumber" | "number" | "measuredValue">;

/**
 * Reads a column of numbers.
 *
 * A number that stands as text is a remark, and is used all the same, so that the other checks can run on it; but not
 * where it is ambiguous or no value of this kind. "." and "<10" are numbers that were hidden: null, never 0; that is a
 * remark too, and so is a dash, which some take for 0. A measured value written as a percentage comes out in percentage
 * points and is marked as certain.
 */
export function numberReader(kind: NumberKind, dateSystem: DateSystem): CellReader {
  return (value, notation, remarks) => {
    if (typeof value === "string") return numberInText(cleanText(value), kind, remarks);
    if (typeof value === "number") {
      if (!isPlain(value, kind)) remarks.isDoubtful = true;
      if (notation === undefined) return value;
      const number = numberWithNotation(value, notation, kind, remarks);
      if (number !== null) return number;
    }
    const text = textOfCell(value, notation, dateSystem);
    return remarks.unreadable("not-a-number", { column: remarks.header, text });
  };
}

/** A count shown as a date or percentage was typed as something else ("1-2" becomes 1 February). */
function numberWithNotation(
  value: number,
  notation: Notation,
  kind: NumberKind,
  remarks: CellRemarks,
): number | null {
  if (notation === "date" || kind === "wholeNumber") return null;
  if (kind === "number") return value;
  remarks.markPercentage();
  return percentagePoints(value);
}

function numberInText(text: string, kind: NumberKind, remarks: CellRemarks): number | null {
  if (text === "") return null;
  const column = remarks.header;
  const mark = missingMark(text);
  if (mark !== null) {
    if (mark === "suppressed" || isSign(text)) remarks.note("missing-mark", { column, text });
    return mark === "suppressed" ? remarks.suppressed(hiddenBelow(text)) : remarks.missing(mark);
  }
  const found = readNumber(text, kind === "wholeNumber" ? "count" : "measure");
  if (found === null || !isValueOf(kind, found)) return remarks.unreadable("not-a-number", { column, text });
  // Another remark about the same cell would be one too many: the schema says what is wrong with such a count.
  const isCount = Number.isInteger(found.number) && found.number >= 0;
  if (kind !== "wholeNumber" || isCount)
    remarks.note("number-as-text", { column, text, number: found.number });
  if (!isPlain(found.number, kind)) remarks.isDoubtful = true;
  if (found.isPercentage) remarks.markPercentage();
  return found.number;
}

/** Whether no schema of a record could have anything against the number. */
function isPlain(number: number, kind: NumberKind): boolean {
  if (kind === "measuredValue") return Math.abs(number) < 1e300;
  return number > 0 && number < 1e300 && (kind === "number" || Number.isSafeInteger(number));
}

function isValueOf(kind: NumberKind, { isPercentage }: NumberInText): boolean {
  return kind === "measuredValue" || !isPercentage;
}

function isSign(text: string): boolean {
  return !/\p{L}/u.test(text);
}
