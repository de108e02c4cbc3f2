import type { Notation } from "../snapshot";
import type { DateSystem, UsableCellValue } from "./CellReading";
import { cleanText } from "./cleanText";
import { isoDateOfSerial } from "./isoDateOfSerial";
import { percentagePoints } from "./percentagePoints";

/**
 * A cell's value as text: a code or version that Excel took for a number, a date or a truth value.
 *
 * @example textOfCell(1.1, undefined, "1900") // "1.1"
 */
export function textOfCell(
  value: UsableCellValue,
  notation: Notation | undefined,
  dateSystem: DateSystem,
): string {
  if (typeof value === "string") return cleanText(value);
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  if (notation === "percentage") return `${percentagePoints(value)}%`;
  return (notation === "date" ? isoDateOfSerial(value, dateSystem) : null) ?? String(value);
}
