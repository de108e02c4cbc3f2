import { isCitizenNumber } from "../../domain/privacy/isCitizenNumber";
import type { DateSystem, UsableCellValue } from "../cells/CellReading";
import { cleanText } from "../cells/cleanText";
import { missingMark } from "../cells/missingMark";
import { textOfCell } from "../cells/textOfCell";
import type { FieldKind } from "../contract/TableContract";
import type { Notation, SheetRow } from "../snapshot";
import type { TextRole } from "./personalDataInText";
import { personalDataInText } from "./personalDataInText";
import type { Removals } from "./Removals";
import type { HiddenCell, SharedCell } from "./SharedWorkbook";
import { withoutFormula } from "./withoutFormula";

/** A column of a table that is shared. */
export interface SharedColumn {
  readonly field: string;
  readonly column: number;
  readonly kind: FieldKind;
  readonly role: TextRole;
  /** The column as a whole looks like one of citizen service numbers. */
  readonly holdsCitizenNumbers: boolean;
  /** Its codes stand in no cell: they are the goals of the columns with crosses, of which this is the first. */
  readonly isFromCrosses: boolean;
}

export const removed: HiddenCell = Object.freeze({ hidden: "removed" });

/**
 * What of a cell may be written: its value, never its formula, and only what our reader understood of it.
 *
 * Texts with personal data are removed as a whole: what is left of a sentence often says enough.
 *
 * @param read  what the record says of the field; numbers are left to whoever knows their unit
 */
export function sharedCell(
  shared: SharedColumn,
  { values, notations, formulas }: SheetRow,
  read: unknown,
  dateSystem: DateSystem,
  removals: Removals,
): SharedCell {
  if (shared.isFromCrosses) {
    const codes = Array.isArray(read) ? read.join("; ") : "";
    return sharedText(codes, codes, undefined, shared.role, removals);
  }
  const value = values[shared.column];
  if (value === undefined || typeof value === "object") {
    if (value !== undefined || formulas?.[shared.column] !== undefined) removals.add("unreadable");
    return null;
  }
  if (formulas?.[shared.column] !== undefined) removals.add("formulas");
  const notation = notations?.[shared.column];
  switch (shared.kind) {
    case "text":
    case "code":
    case "codes":
      return sharedText(value, textOfCell(value, notation, dateSystem), notation, shared.role, removals);
    case "wholeNumber":
    case "number":
    case "measuredValue":
      return typeof read === "number" ? sharedNumber(read, shared, removals) : sharedMark(value, removals);
    case "date":
      return typeof read === "string" ? dayFirst(read) : sharedMark(value, removals);
    case "period":
      if (read === null || read === undefined) return sharedMark(value, removals);
      return notation === "date"
        ? textOfCell(value, notation, dateSystem).slice(0, "2024-03".length)
        : clean(value);
    case "choice":
      return read === null || read === undefined ? sharedMark(value, removals) : clean(value);
  }
}

/** A text, or the number that a code or a name was taken for. */
export function sharedText(
  value: UsableCellValue,
  text: string,
  notation: Notation | undefined,
  role: TextRole,
  removals: Removals,
): SharedCell {
  if (text === "") return null;
  const found = personalDataInText(text, role);
  if (found !== null) {
    removals.addPersonal(found);
    return removed;
  }
  if (typeof value === "number" && notation === undefined) return value;
  const safe = withoutFormula(text);
  if (safe !== text) removals.add("formula-texts");
  return safe;
}

function sharedNumber(
  number: number,
  { kind, holdsCitizenNumbers }: SharedColumn,
  removals: Removals,
): SharedCell {
  const isSuspect = kind === "wholeNumber" || holdsCitizenNumbers;
  if (!isSuspect || !isCitizenNumber(String(number))) return number;
  removals.addPersonal("citizen-number");
  return null;
}

/** A sign that says that there is no number or date may stay; what could not be read may be anything. */
function sharedMark(value: UsableCellValue, removals: Removals): SharedCell {
  const text = typeof value === "string" ? cleanText(value) : null;
  if (text === "") return null;
  if (text !== null && missingMark(text) !== null) return text;
  removals.add("unreadable");
  return null;
}

/** What was read as a period or a choice is one of a few words. */
function clean(value: UsableCellValue): SharedCell {
  return typeof value === "string" ? withoutFormula(cleanText(value)) : value;
}

function dayFirst(isoDate: string): string {
  return isoDate.split("-").reverse().join("-");
}
