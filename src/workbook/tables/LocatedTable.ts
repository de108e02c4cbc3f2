import type { SheetRow } from "../snapshot";
import type { TableKey } from "../template";
import type { GoalColumn } from "./GoalColumn";

/** A table of the contract, where it stands in the workbook. */
export interface LocatedTable {
  readonly table: TableKey;
  readonly sheet: string;
  readonly headerRow: number;
  /** Field → column; a field whose column was not found is absent. */
  readonly columns: Readonly<Record<string, number>>;
  /** Of activities whose goals are columns with crosses: goal → column. */
  readonly goalColumns?: readonly GoalColumn[];
  /** The rows with data, from top to bottom. */
  readonly rows: readonly SheetRow[];
}
