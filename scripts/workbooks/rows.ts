import type { FieldKey, TableKey } from "../../src/workbook/template";

/** What a cell holds before it is written; null is blank. */
export type CellContent = string | number | Date | null;

/** A row of a table of the contract; a field that is left out is blank. */
export type RowOf<Table extends TableKey> = Partial<Record<FieldKey<Table>, CellContent>>;
