import type { TableKey } from "../template";
import type { FoundHeaders } from "./findHeaders";
import type { GoalColumn } from "./GoalColumn";

/** A table with its columns, before it is known which rows are its own. */
export interface MatchedTable extends FoundHeaders {
  readonly table: TableKey;
  readonly columns: Readonly<Record<string, number>>;
  /** The last row that the user said is the table's; null where nobody did. */
  readonly chosenLastRow: number | null;
  readonly goalColumns?: readonly GoalColumn[];
  /** What stands first in rows that the user said are no data. */
  readonly leftOut?: readonly string[];
}
