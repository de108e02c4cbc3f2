import type { StandingCell, StandingTable } from "../../../workbook/keptRows/StandingTable";
import { isTrue } from "../../markup/parseXml";
import { PatchRefused } from "../../PatchRefused";
import { draftTables } from "../findInDraft";
import { refuseBoundCells } from "../refuseHarmToNeighbours";
import { readFormulas } from "../sheetFormulas";
import type { SheetMarkup } from "../sheetMarkup";
import { readCellNodes, readSheetMarkup } from "../sheetMarkup";
import type { DraftTable, WorkbookDraft } from "../WorkbookDraft";
import { readGrid } from "./readGrid";

const blank: StandingCell = { value: null, formula: null };

/** What a table of the workbook holds now, and what stands above it in the first column of the sheet. */
export interface ReadTable {
  readonly standing: StandingTable;
  readonly lines: readonly unknown[];
}

export function readStandingTable(workbook: WorkbookDraft, table: DraftTable): ReadTable {
  const { range, headerRows, totalsRows } = table;
  const sheet = readSheetMarkup(workbook.parts.read(table.sheet.part), table.sheet.part);
  const grid = readGrid(workbook, sheet);
  const formulas = new Map(
    readFormulas(sheet).map(({ row, column, formula }) => [placeKey(row, column), formula]),
  );
  const cell = (row: number, column: number): StandingCell => {
    const formula = formulas.get(placeKey(row, column)) ?? null;
    const { t: type, v: value = null } = grid[row - 1]?.[column] ?? {};
    if (value === null && formula === null) return blank;
    const isPlain = type !== "e" && type !== "z" && !(value instanceof Date);
    return { value: isPlain ? value : "#", formula };
  };
  const cellsOf = (row: number): StandingCell[] =>
    Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (_, index) =>
      cell(row, range.firstColumn + index),
    );
  const firstRow = range.firstRow + headerRows;
  const bodyRows = Math.max(0, range.lastRow - totalsRows - firstRow + 1);
  return {
    standing: {
      headers: headerRows === 0 ? [] : cellsOf(range.firstRow).map(({ value }) => String(value ?? "")),
      rows: Array.from({ length: bodyRows }, (_, index) => cellsOf(firstRow + index)),
      mayRemove: mayRemove(workbook, sheet, table),
    },
    lines: Array.from({ length: range.firstRow - 1 }, (_, index) => {
      const { value, formula } = cell(index + 1, 0);
      return formula ?? value;
    }),
  };
}

const placeKey = (row: number, column: number): string => `${row}:${column}`;

/** No filter hides rows, no remark or formula spans rows, nothing stands beside them, and nothing else on the sheet is a table. */
function mayRemove(workbook: WorkbookDraft, sheet: SheetMarkup, table: DraftTable): boolean {
  const { firstRow, lastRow } = table.range;
  const isHidden = [...sheet.rows].some(
    ([row, { attributes }]) => row >= firstRow && row <= lastRow && isTrue(attributes["hidden"]),
  );
  const isAlone = draftTables(workbook).every(
    (other) => other.part === table.part || other.sheet.part !== table.sheet.part,
  );
  if (
    isHidden ||
    !isAlone ||
    hasCellsBeside(sheet, { ...table.range, firstRow: firstRow + table.headerRows })
  ) {
    return false;
  }
  try {
    refuseBoundCells(workbook, sheet, table, { ...table.range, firstRow: firstRow + table.headerRows });
    return true;
  } catch (problem) {
    if (problem instanceof PatchRefused) return false;
    throw problem;
  }
}

/** What stands beside a row stays where it is when rows go, and would come to stand beside another. */
function hasCellsBeside(sheet: SheetMarkup, range: DraftTable["range"]): boolean {
  const rows = [...sheet.rows.keys()].filter((row) => row >= range.firstRow && row <= range.lastRow);
  return rows.some((row) =>
    readCellNodes(sheet, row).some(
      ({ column, node }) =>
        (column < range.firstColumn || column > range.lastColumn) && node.children.length > 0,
    ),
  );
}
