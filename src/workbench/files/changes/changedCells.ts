import type { CellEdit } from "../../../xlsx/WorkbookEdit";
import { formulaOfCell, valueOfCell } from "./cellContents";
import type { GridSheet } from "./GridSheet";
import { sameStyle } from "./sameStyle";

export interface ChangedCells {
  /** In the order of the sheet. */
  readonly edits: readonly CellEdit[];
  /** How many cells the file will not get, by the reason. */
  readonly formulas: number;
  readonly formats: number;
  readonly headers: number;
}

/**
 * Which cells of a sheet hold something else than when the file was opened. The result of a formula may change by
 * itself, so only its text counts; a formula that was typed cannot be written, and its cell stays as it is in the file.
 *
 * @param isLeftOut  cells that another edit takes care of; row and column from 0
 */
export function changedCells(
  before: GridSheet,
  now: GridSheet,
  isLeftOut: (row: number, column: number) => boolean,
): ChangedCells {
  const edits: CellEdit[] = [];
  let [formulas, formats, headers] = [0, 0, 0];
  for (const [row, column] of filledPlaces(before, now)) {
    if (isLeftOut(row, column)) continue;
    const [old, current] = [before.cellAt(row, column), now.cellAt(row, column)];
    if (!sameStyle(before.styleAt(row, column), now.styleAt(row, column))) formats += 1;
    const [oldFormula, formula] = [formulaOfCell(old), formulaOfCell(current)];
    if (formula !== null) {
      if (formula !== oldFormula) formulas += 1;
      continue;
    }
    const value = valueOfCell(current);
    if (oldFormula === null && value === valueOfCell(old)) continue;
    if (isHeader(before, row, column)) headers += 1;
    else edits.push({ row: row + 1, column, value });
  }
  return { edits, formulas, formats, headers };
}

/** Every cell that holds something before or now, in the order of the sheet. */
function* filledPlaces(before: GridSheet, now: GridSheet): Generator<[row: number, column: number]> {
  const rows = unionOfKeys(before.data.cellData, now.data.cellData);
  for (const row of rows) {
    const columns = unionOfKeys(before.data.cellData?.[row], now.data.cellData?.[row]);
    for (const column of columns) yield [row, column];
  }
}

function unionOfKeys(one: object | undefined, other: object | undefined): number[] {
  const keys = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})].map(Number));
  return [...keys].sort((first, second) => first - second);
}

function isHeader({ tables }: GridSheet, row: number, column: number): boolean {
  return tables.some(
    ({ range, options }) =>
      options.showHeader &&
      row === range.startRow &&
      column >= range.startColumn &&
      column <= range.endColumn,
  );
}
