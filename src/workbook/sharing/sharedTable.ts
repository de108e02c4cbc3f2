import type { DateSystem } from "../cells/CellReading";
import type { SheetRow } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import type { HiddenCounts } from "./HiddenCounts";
import type { RecordedRow, WriteNumber } from "./numbersForSharing";
import type { LineTreatment } from "./protectLine";
import { Removals } from "./Removals";
import type { SharedColumn } from "./sharedCell";
import { sharedCell } from "./sharedCell";
import { sharedColumns } from "./sharedColumns";
import type { HiddenCell, Removal, SharedCell, SharedTable } from "./SharedWorkbook";
import { linkFields } from "./sharingRules";

export interface TableSharing {
  readonly dateSystem: DateSystem;
  /** Null where the table holds no counts of persons. */
  readonly hidden: HiddenCounts | null;
  /** Rows of which the share is shown in whole points; null: of none. */
  readonly rounded: ReadonlySet<number> | null;
  readonly writeNumber: WriteNumber;
}

const small: HiddenCell = Object.freeze({ hidden: "small" });
const other: HiddenCell = Object.freeze({ hidden: "other" });
const marks: Readonly<Record<Exclude<LineTreatment, "shown">, HiddenCell>> = {
  primary: small,
  secondary: other,
  withheld: other,
};

/** The rows of a table that go out, cell by cell. */
export function sharedTable(
  located: LocatedTable,
  records: ReadonlyMap<number, RecordedRow>,
  sharing: TableSharing,
): { readonly table: SharedTable; readonly removals: readonly Removal[] } {
  const { table } = located;
  const removals = new Removals(table);
  const all = sharedColumns(located, located.rows);
  const columns = all.filter(({ field }) => !linkFields.includes(`${table}.${field}`));
  const links = all.filter((one) => !columns.includes(one));
  const rows = located.rows.map((row) => {
    for (const { column } of links) if (row.values[column] !== undefined) removals.add("links");
    const record = records.get(row.row) ?? { row: row.row };
    return columns.map((column) => cellOf(column, row, record, sharing, removals));
  });
  return {
    table: { table, fields: columns.map(({ field }) => field), rows },
    removals: removals.toList(),
  };
}

function cellOf(
  column: SharedColumn,
  row: SheetRow,
  record: RecordedRow,
  { dateSystem, hidden, rounded, writeNumber }: TableSharing,
  removals: Removals,
): SharedCell {
  const treatment = hidden?.treatmentOf(row.row, column.field) ?? "shown";
  const read = record[column.field];
  if (treatment !== "shown" && read !== null && read !== undefined) {
    const mark = marks[treatment];
    removals.add(mark === small ? "small-counts" : "telling-numbers");
    return mark;
  }
  const cell = sharedCell(column, row, read, dateSystem, removals);
  if (typeof cell !== "number" || typeof read !== "number") return cell;
  const isRounded = column.field === "value" && rounded?.has(row.row) === true;
  if (isRounded) removals.add("rounded-shares");
  return writeNumber(record, column.field, isRounded ? Math.round(read) : read);
}
