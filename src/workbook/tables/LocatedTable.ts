import type { SheetRow } from "../snapshot";
import type { TableKey } from "../template";

/** A table of the contract, where it stands in the workbook. */
export interface LocatedTable {
  readonly table: TableKey;
  readonly sheet: string;
  readonly headerRow: number;
  /** Field → column; a field whose column was not found is absent. */
  readonly columns: Readonly<Record<string, number>>;
  /** The rows with data, from top to bottom. */
  readonly rows: readonly SheetRow[];
}
