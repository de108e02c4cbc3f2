import type { RowsToAppend } from "../../workbook/RowsToAppend";
import type { CellRange } from "../../workbook/snapshot";
import { cellsOf } from "../corners";
import { HostRefused } from "../HostRefused";
import { isFormula } from "../reading/isFormula";
import { cellChanged } from "../writing/cellChanged";
import { noRoom } from "./loadRowPlace";
import { newCells } from "./RowPlace";
import type { RowPlace } from "./RowPlace";

/**
 * Lets rows only go where every cell that is written is blank and may be written, where the table grows into nothing else,
 * and under headers that are still the ones that were read.
 *
 * @throws HostRefused sheet-protected, cell-changed, no-room-below
 */
export async function refuseUnlessRoom(
  context: Excel.RequestContext,
  { sheet: name, headerRow, headers }: RowsToAppend,
  place: RowPlace,
): Promise<void> {
  const { sheet, target, growth } = place;
  const protection = sheet.protection.load("protected");
  const locked = cellsOf(sheet, target).format.protection.load("locked");
  const inHeaderRow = cellsOf(sheet, { ...target, firstRow: headerRow, lastRow: headerRow }).load("values");
  const written = loadRoom(sheet, target);
  const grown = growth === null ? null : loadRoom(sheet, newCells(place));
  await context.sync();
  // On a protected sheet a table does not grow, whatever its cells allow.
  if (protection.protected && (growth !== null || locked.locked !== false)) {
    throw new HostRefused("sheet-protected", { sheet: name });
  }
  for (const header of headers) {
    const standing: unknown = inHeaderRow.values[0]?.[header.column - target.firstColumn];
    if (standing !== (header.value ?? "")) throw cellChanged(header);
  }
  const own = new Set(headers.map(({ column }) => column));
  refuseUnlessBlank(name, written, (column) => own.has(column));
  if (grown !== null) refuseUnlessBlank(name, grown, () => true);
}

interface LoadedRoom {
  readonly range: CellRange;
  readonly cells: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

function loadRoom(sheet: Excel.Worksheet, range: CellRange): LoadedRoom {
  const cells = cellsOf(sheet, range).load("values,formulas");
  return { range, cells, merged: cells.getMergedAreasOrNullObject().load("address") };
}

function refuseUnlessBlank(
  sheet: string,
  { range, cells, merged }: LoadedRoom,
  isMeant: (column: number) => boolean,
): void {
  const { values, formulas } = cells;
  if (!merged.isNullObject) throw noRoom(sheet, range.firstRow, range.firstColumn);
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      const isBlank = value === "" && !isFormula(formulas[row]?.[column], value);
      if (!isBlank && isMeant(range.firstColumn + column)) {
        throw noRoom(sheet, range.firstRow + row, range.firstColumn + column);
      }
    }
  }
}
