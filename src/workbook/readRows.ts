import type * as z from "zod/mini";
import type { CellReader, DateSystem } from "./cells/CellReading";
import { cellReader } from "./cells/cellReader";
import type { ColumnInReading } from "./cells/CellRemarks";
import { CellRemarks, noStates } from "./cells/CellRemarks";
import type { CheckProgress, CheckStep } from "./CheckProgress";
import { rowsPerStep } from "./CheckProgress";
import type { CodeBooks } from "./CodeBooks";
import { crossReader } from "./crossReader";
import type { Occurrence } from "./findings";
import { withoutRefusedValues } from "./withoutRefusedValues";
import type { FoundTable } from "./records";
import type { SheetRow } from "./snapshot";
import { percentageBit } from "./percentageBit";
import type { LocatedTable } from "./tables/LocatedTable";
import { tableContract } from "./template";

export interface ReadTable<Row> extends FoundTable<Row> {
  readonly occurrences: readonly Occurrence[];
  /** Per row the fields that were written as a percentage: the sum of their bits (`percentageBit`). */
  readonly percentages: readonly number[];
}

export interface ColumnReader extends ColumnInReading {
  readonly read: CellReader;
  /** What stands for a blank cell. */
  readonly blank: null | readonly string[];
}

const noCodes: readonly string[] = Object.freeze([]);

/**
 * Reads the rows of a table: each cell by the kind of its field, each row by the schema of its record.
 *
 * A value that the schema refuses becomes null, with an occurrence; the rest of the row is kept.
 */
export function* readRows<Row>(
  located: LocatedTable,
  schema: z.ZodMiniType<Row>,
  codeBooks: CodeBooks,
  dateSystem: DateSystem,
  progress: CheckProgress,
): Generator<CheckStep, ReadTable<Row>> {
  const { table, sheet, headerRow, columns, goalColumns } = located;
  const readers = columnReaders(located, codeBooks, dateSystem);
  // The codes that this table points to were gathered first.
  yield progress.after(0);
  const remarks = new CellRemarks(table, sheet);
  const rows: Row[] = [];
  const percentages: number[] = [];
  const readCrosses = crossReader(located, codeBooks);
  const readOne = (sheetRow: SheetRow): void => {
    const record = readRow(sheetRow, readers, remarks);
    if (readCrosses !== null) Object.assign(record, readCrosses(sheetRow, record));
    if (isRecord(record, schema, remarks)) rows.push(record);
    else rows.push(schema.parse(withoutRefusedValues(record, schema, readers, remarks)));
    percentages.push(remarks.percentages);
  };
  for (let from = 0; from < located.rows.length; from += rowsPerStep) {
    const some = located.rows.slice(from, from + rowsPerStep);
    some.forEach(readOne);
    yield progress.after(some.length);
  }
  return {
    sheet,
    headerRow,
    columns,
    ...(goalColumns && { goalColumns }),
    rows,
    occurrences: remarks.occurrences,
    percentages,
  };
}

function columnReaders(
  { table, columns, goalColumns = [] }: LocatedTable,
  codeBooks: CodeBooks,
  dateSystem: DateSystem,
): ColumnReader[] {
  const crosses = new Set(goalColumns.map(({ column }) => column));
  const columnOf = (field: string): number => columns[field] ?? -1;
  return Object.entries(tableContract(table).fields).map(([field, contract]) => ({
    field,
    header: contract.header,
    column: crosses.has(columnOf(field)) ? -1 : columnOf(field),
    percentageBit: percentageBit(table, field),
    read: cellReader(contract, codeBooks, dateSystem),
    blank: contract.kind === "codes" ? noCodes : null,
  }));
}

function readRow(
  { row, values, notations, formulas }: SheetRow,
  readers: readonly ColumnReader[],
  remarks: CellRemarks,
): Record<string, unknown> {
  remarks.startRow(row);
  const record: Record<string, unknown> = { row, states: noStates };
  for (const reader of readers) {
    const { column } = reader;
    const value = values[column];
    remarks.startCell(reader);
    if (value === undefined) {
      if (formulas?.[column] === "without-result") {
        remarks.unreadable("formula-without-result", { column: reader.header });
      }
      record[reader.field] = reader.blank;
    } else if (typeof value === "object") {
      remarks.unreadable("error-in-cell", { column: reader.header, error: value.error });
      record[reader.field] = reader.blank;
    } else record[reader.field] = reader.read(value, notations?.[column], remarks);
  }
  if (remarks.states !== noStates) record["states"] = remarks.states;
  if (remarks.below !== null) record["below"] = remarks.below;
  return record;
}

/**
 * The readers give nothing that a schema could refuse, but for some numbers: only then it is asked, for asking costs more
 * than reading. The record itself is kept and not the schema's copy of it.
 */
function isRecord<Row>(record: unknown, schema: z.ZodMiniType<Row>, remarks: CellRemarks): record is Row {
  return !remarks.isDoubtful || schema.safeParse(record).success;
}
