import type { Occurrence } from "../findings";
import type { TableMapping } from "../kept/KeptChoices";
import { occurrenceOf } from "../occurrenceOf";
import type { SheetSnapshot } from "../snapshot";
import type { TableKey } from "../template";
import { tableContract } from "../template";
import { headerCellsAt } from "./headerCellsAt";
import type { GoalColumn } from "./GoalColumn";
import type { MatchedTable } from "./MatchedTable";

/**
 * A table that stands where the user said it does.
 *
 * @returns null where the sheet is gone
 */
export function mappedTable(mapping: TableMapping, sheets: readonly SheetSnapshot[]): MatchedTable | null {
  const { table, headerRow: row, lastRow, goalColumns, leftOut } = mapping;
  const sheet = sheets.find(({ name }) => name.toLowerCase() === mapping.sheet.toLowerCase());
  if (sheet === undefined) return null;
  const { fields } = tableContract(table);
  const chosen = Object.fromEntries(Object.entries(mapping.columns).filter(([field]) => field in fields));
  const columns = withCrosses(chosen, goalColumns);
  const used = Object.values(columns);
  const excelTable = sheet.tables.find(
    ({ range, hasHeaderRow }) =>
      hasHeaderRow &&
      range.firstRow === row &&
      used.some((column) => range.firstColumn <= column && column <= range.lastColumn),
  );
  const cells = headerCellsAt(sheet, row);
  return {
    sheet,
    row,
    cells,
    excelTable: excelTable ?? null,
    table,
    columns,
    chosenLastRow: lastRow,
    ...(goalColumns && { goalColumns }),
    ...(leftOut && { leftOut }),
  };
}

/** A goal that is missing is missing in the first column with crosses. */
function withCrosses(
  columns: Readonly<Record<string, number>>,
  goalColumns: readonly GoalColumn[] = [],
): Readonly<Record<string, number>> {
  const [first] = goalColumns;
  return first === undefined ? columns : { coreGoals: first.column, ...columns };
}

/** What a choice of the user left out, or what became of it; what its headers are called is no matter. */
export function mappingOccurrences(
  { table, sheet: name }: TableMapping,
  matched: MatchedTable | null,
): Occurrence[] {
  const group = (cause: string, rest: string): string => `${cause}|${table}${rest}`;
  if (matched === null) {
    const place = { sheet: null, row: null, column: null };
    const facts = { table: tableContract(table).name, sheet: name };
    return [occurrenceOf("mapping-stale", table, group("mapping-stale", ""), place, facts)];
  }
  return missingFields(table, matched).map(([field, column]) => {
    const place = { sheet: matched.sheet.name, row: matched.row, column: null };
    const facts = { table: tableContract(table).name, column, found: null };
    return occurrenceOf("column-missing", table, group("column-missing", `|${field}`), place, facts);
  });
}

function missingFields(table: TableKey, { columns }: MatchedTable): [field: string, header: string][] {
  return Object.entries(tableContract(table).fields).flatMap(([field, { header, required }]) =>
    required && columns[field] === undefined ? [[field, header]] : [],
  );
}
