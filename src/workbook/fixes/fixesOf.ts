import { maskCitizenNumbers } from "../../domain/privacy/maskCitizenNumbers";
import type { UsableCellValue } from "../cells/CellReading";
import { findingKeys } from "../findingKey";
import type { Cause, Occurrence } from "../findings";
import { runToEnd } from "../runToEnd";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { rowIndexFrom } from "../tables/rowIndexFrom";
import type { CellFixer } from "./CellFixer";
import { choiceMeant } from "./choiceMeant";
import { codeMeant } from "./codeMeant";
import type { Fix } from "./Fix";
import { numberOfText } from "./numberOfText";
import { shareMeant } from "./shareMeant";
import { withLostZero } from "./withLostZero";
import { withoutSpaces } from "./withoutSpaces";

/** The mistakes of which the right value is certain. */
const fixers: { readonly [C in Cause]?: CellFixer<C> } = {
  "number-as-text": numberOfText,
  "not-a-choice": choiceMeant,
  "unknown-goal": codeMeant,
  "unknown-target-group": codeMeant,
  "unknown-indicator": codeMeant,
  "unknown-activity": codeMeant,
  "mixed-share-notation": shareMeant,
  "spaces-around": withoutSpaces,
  "leading-zero-lost": withLostZero,
};

/**
 * Every cell of which the right value is certain, and that value: all places, not only those that a finding shows.
 *
 * Not for: a cell with a formula (the formula is what should be mended), nor one that may hold a citizen service number,
 * for a fix shows and keeps the old value. A cell with two codes to mend has two fixes: after the one the other is gone.
 */
export function fixesOf(occurrences: readonly Occurrence[], snapshot: WorkbookSnapshot): Fix[] {
  return runToEnd(fixesInSteps(occurrences, snapshot));
}

/** `fixesOf`, with a pause after every so many occurrences. */
export function* fixesInSteps(
  occurrences: readonly Occurrence[],
  { sheets }: WorkbookSnapshot,
): Generator<undefined, Fix[]> {
  const sheetsByName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const keyOf = findingKeys();
  const fixes: Fix[] = [];
  const fixOne = (occurrence: Occurrence): void => {
    const { sheet, row, column } = occurrence.place;
    if (!(occurrence.cause in fixers) || sheet === null || row === null || column === null) return;
    const from = constantAt(sheetsByName.get(sheet), row, column);
    const to = from === null ? null : meantInstead(occurrence, from);
    if (from === null || to === null || to === from || isPersonal(from) || isPersonal(to)) return;
    fixes.push({ sheet, row, column, from, to, finding: keyOf(occurrence) });
  };
  for (let start = 0; start < occurrences.length; start += occurrencesPerStep) {
    occurrences.slice(start, start + occurrencesPerStep).forEach(fixOne);
    yield;
  }
  return fixes;
}

const occurrencesPerStep = 5_000;

function meantInstead<C extends Cause>(
  { cause, facts }: { readonly cause: C; readonly facts: Parameters<CellFixer<C>>[1] },
  value: UsableCellValue,
): UsableCellValue | null {
  return fixers[cause]?.(value, facts) ?? null;
}

/** What was typed in a cell; null where it is blank, an error or a formula. */
function constantAt(
  sheet: SheetSnapshot | undefined,
  rowNumber: number,
  column: number,
): UsableCellValue | null {
  const row = sheet?.rows[rowIndexFrom(sheet.rows, rowNumber)];
  const value = row?.row === rowNumber ? row.values[column] : undefined;
  const isFormula = row?.formulas?.[column] !== undefined;
  return value === undefined || isFormula || typeof value === "object" ? null : value;
}

function isPersonal(value: UsableCellValue): boolean {
  const text = String(value);
  return maskCitizenNumbers(text) !== text;
}
