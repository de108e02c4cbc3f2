import type { Period } from "../../domain/period";
import { parsePeriod } from "../../domain/period";
import type { Notation } from "../snapshot";
import type { CellReader, DateSystem, UsableCellValue } from "./CellReading";
import type { CellRemarks } from "./CellRemarks";
import { cleanText } from "./cleanText";
import { isoDateOfSerial } from "./isoDateOfSerial";
import { missingMark } from "./missingMark";
import { isUsableDate, readDate } from "./readDate";
import { textOfCell } from "./textOfCell";

/**
 * Reads a column of periods.
 *
 * A date stands for the month it lies in: Excel makes one of "mrt 2020" or "2020-03" as soon as it is typed.
 */
export function periodReader(dateSystem: DateSystem): CellReader {
  const known = new Map<UsableCellValue, Period>();
  return (value, notation, remarks) => {
    const before = known.get(value);
    if (before !== undefined && notation === undefined) return before;
    const period = periodInCell(value, notation, dateSystem);
    if (period === null) return withoutPeriod(textOfCell(value, notation, dateSystem), remarks);
    if (notation === undefined) known.set(value, period);
    return period;
  };
}

function periodInCell(
  value: UsableCellValue,
  notation: Notation | undefined,
  dateSystem: DateSystem,
): Period | null {
  if (typeof value === "boolean") return null;
  if (typeof value === "string") return parsePeriod(value) ?? monthOf(readDate(cleanText(value)));
  if (notation === "date") return monthOf(isoDateOfSerial(value, dateSystem));
  return parsePeriod(value);
}

function monthOf(isoDate: string | null): Period | null {
  if (isoDate === null || !isUsableDate(isoDate)) return null;
  return { firstMonth: Number(isoDate.slice(0, 4)) * 12 + Number(isoDate.slice(5, 7)) - 1, months: 1 };
}

function withoutPeriod(text: string, remarks: CellRemarks): null {
  if (text === "") return null;
  if (missingMark(text) !== null) return remarks.missing("not-applicable");
  return remarks.unreadable("not-a-period", { column: remarks.header, text });
}
