import { strToU8 } from "fflate";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { WorkbookPackage } from "./openPackage";
import { openPackage } from "./openPackage";
import { assembleRows } from "./reading/assembleRows";
import { outlineSheet } from "./reading/outlineSheet";
import { plainSharedStrings } from "./reading/plainSharedStrings";
import { readCellValues } from "./reading/readCellValues";
import { readKept } from "./reading/readKept";
import { readNotations } from "./reading/readNotations";
import { readTables } from "./reading/readTables";
import type { SheetOutline } from "./reading/SheetOutline";
import { readXmlPart } from "./readXmlPart";
import { sizeLimits } from "./sizeLimits";
import { damaged, UnreadableWorkbook } from "./UnreadableWorkbook";
import type { SheetPart, WorkbookParts } from "./workbookParts";
import { readWorkbookParts } from "./workbookParts";

/**
 * An .xlsx or .xlsm file as plain values: the same snapshot that `office` makes of the open workbook.
 *
 * Formulas are not calculated: their stored results are taken, and `recalculationPending` and `formulas` say where
 * those cannot be trusted. A reader that is faster than SheetJS may take its place behind this function.
 *
 * @throws UnreadableWorkbook for every file that is not such a workbook, is damaged, or is too large
 */
export function readWorkbook(bytes: Uint8Array): WorkbookSnapshot {
  try {
    return readSnapshot(bytes);
  } catch (problem) {
    // The parser runs out of stack or of array length on input that no writer makes.
    throw problem instanceof RangeError ? damaged(null, "markup") : problem;
  }
}

function readSnapshot(bytes: Uint8Array): WorkbookSnapshot {
  const file = openPackage(bytes);
  const parts = readWorkbookParts(file);
  if (parts.sheets.length === 0) throw new UnreadableWorkbook("no-worksheet", {});
  const contents = parts.sheets.map((sheet) => readXmlPart(file, sheet.part));
  const outlines = outlineSheets(parts.sheets, contents);
  const grids = readCellValues({
    sheets: contents,
    sharedStrings: readSharedStrings(file, parts),
    notations: readStyles(file, parts),
    dateSystem: parts.dateSystem,
  });
  const sheets = parts.sheets.map((sheet, index): SheetSnapshot => {
    const outline = outlines[index] as SheetOutline;
    const grid = grids[index] ?? null;
    if (grid === null) throw damaged(sheet.part, "markup");
    const rows = assembleRows(grid, outline, sheet.part);
    grids[index] = null;
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      rows,
      merges: outline.merges,
      tables: readTables(file, sheet.part),
    };
  });
  const hasFormulas = outlines.some((outline) => outline.formulas.size > 0);
  return {
    dateSystem: parts.dateSystem,
    recalculationPending: parts.asksForCalculation && hasFormulas,
    kept: readKept(file, parts.workbookPart),
    sheets,
  };
}

/** The limit counts over all sheets, so each gets what the ones before it have left. */
function outlineSheets(sheets: readonly SheetPart[], contents: readonly Uint8Array[]): SheetOutline[] {
  let cells = 0;
  return sheets.map((sheet, index) => {
    const outline = outlineSheet(contents[index] as Uint8Array, sheet.part, sizeLimits.cells - cells);
    cells += outline.cells;
    return outline;
  });
}

function readSharedStrings(file: WorkbookPackage, { sharedStringsPart: part }: WorkbookParts): Uint8Array {
  return part === null || !file.has(part)
    ? strToU8("<sst></sst>")
    : plainSharedStrings(readXmlPart(file, part), part);
}

function readStyles(file: WorkbookPackage, { stylesPart: part }: WorkbookParts) {
  return part === null || !file.has(part) ? [] : readNotations(file.read(part), part);
}
