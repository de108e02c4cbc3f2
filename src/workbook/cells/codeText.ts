import type { Notation } from "../snapshot";
import type { DateSystem, UsableCellValue } from "./CellReading";
import { textOfCell } from "./textOfCell";

/** A cell's value as a code: text on one line. A code that was typed as a number is that number: 1.1 is "1.1". */
export function codeText(
  value: UsableCellValue,
  notation: Notation | undefined,
  dateSystem: DateSystem,
): string {
  return textOfCell(value, notation, dateSystem).replace(/\s+/g, " ");
}
