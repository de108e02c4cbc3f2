import type { KeptSheet } from "../../documents/reports/KeptSheet";
import type { RowsPlan } from "../../workbook/keptRows/planKeptRows";
import type { StandingTable } from "../../workbook/keptRows/StandingTable";
import type { CellRange } from "../../workbook/snapshot";

/** Where a report sheet goes: around what people wrote in it, or into a new sheet. */
export interface KeptPlace {
  readonly kept: KeptSheet;
  readonly name: string;
  /** Null where the sheet is still to be added. */
  readonly found: FoundTable | null;
}

/** Our table as it stands in the workbook. */
export interface FoundTable {
  readonly table: Excel.Table;
  /** Header row and totals row included. */
  readonly range: CellRange;
  readonly hasTotals: boolean;
  /** What stands in the first column of the sheet, above the table. */
  readonly lines: readonly unknown[];
  readonly standing: StandingTable;
  readonly plan: RowsPlan;
}
