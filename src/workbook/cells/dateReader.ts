import type { CellReader, DateSystem } from "./CellReading";
import { cleanText } from "./cleanText";
import { isoDateOfSerial } from "./isoDateOfSerial";
import { missingMark } from "./missingMark";
import { isUsableDate, readDate } from "./readDate";
import { textOfCell } from "./textOfCell";

/**
 * Reads a column of dates; ISO dates come out.
 *
 * A number from 1950 to 2100 that is not shown as a date is a year, and means the first of January; another number is
 * taken for a date's serial where that gives a date between 1950 and 2100.
 */
export function dateReader(dateSystem: DateSystem): CellReader {
  return (value, notation, remarks) => {
    const text = textOfCell(value, notation, dateSystem);
    if (text === "") return null;
    if (typeof value === "string" && missingMark(cleanText(value)) !== null) {
      return remarks.missing("not-applicable");
    }
    const written = readDate(text);
    if (written !== null) return written;
    const serialDate = typeof value === "number" ? isoDateOfSerial(value, dateSystem) : null;
    if (serialDate !== null && isUsableDate(serialDate)) return serialDate;
    return remarks.unreadable("not-a-date", { column: remarks.header, text });
  };
}
