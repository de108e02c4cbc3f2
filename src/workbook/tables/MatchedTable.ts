import type { TableKey } from "../template";
import type { FoundHeaders } from "./findHeaders";

/** A table with its columns, before it is known which rows are its own. */
export interface MatchedTable extends FoundHeaders {
  readonly table: TableKey;
  readonly columns: Readonly<Record<string, number>>;
}
