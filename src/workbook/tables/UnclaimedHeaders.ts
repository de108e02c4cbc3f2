import type { SheetSnapshot } from "../snapshot";
import type { HeaderRow } from "./headerRow";
import { headerRowsOf } from "./headerRowsOf";

/** The headers of a workbook that belong to no table yet, so that two tables on one sheet do not share a column. */
export class UnclaimedHeaders {
  readonly #rows = new Map<SheetSnapshot, HeaderRow[]>();

  on(sheet: SheetSnapshot): readonly HeaderRow[] {
    const known = this.#rows.get(sheet);
    if (known) return known;
    const rows = headerRowsOf(sheet);
    this.#rows.set(sheet, rows);
    return rows;
  }

  claim(sheet: SheetSnapshot, row: number, columns: readonly number[]): void {
    const claimed = new Set(columns);
    const left = this.on(sheet).map((headers) =>
      headers.row === row
        ? { row, cells: headers.cells.filter(({ column }) => !claimed.has(column)) }
        : headers,
    );
    this.#rows.set(sheet, left);
  }
}
