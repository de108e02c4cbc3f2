import { codeKey } from "../../domain/codes/codeKey";
import type { Occurrence } from "../findings";
import type { TableMapping } from "../kept/KeptChoices";
import { occurrenceOf } from "../occurrenceOf";
import type { SheetSnapshot } from "../snapshot";
import type { TableKey } from "../template";
import { tableContract } from "../template";
import type { GoalColumn } from "./GoalColumn";
import { goalColumnsNow } from "./goalColumnsNow";
import { headerCellsAt } from "./headerCellsAt";
import { headerTextsAt } from "./headerTextsAt";
import type { MatchedTable } from "./MatchedTable";

/** A table that stands where the user said it does, and which of its columns are there no more. */
export interface MappedTable {
  readonly matched: MatchedTable;
  /** Fields, by their headers in the contract, and goals. */
  readonly gone: readonly GoneColumn[];
}

interface GoneColumn {
  /** The field, or the goal. */
  readonly key: string;
  readonly header: string;
}

/**
 * Looks up a table that the user pointed out. Its columns with crosses are found again by their headers; of its other
 * columns only the place is known.
 *
 * @returns null where the sheet is gone
 */
export function mappedTable(mapping: TableMapping, sheets: readonly SheetSnapshot[]): MappedTable | null {
  const { table, headerRow: row, lastRow, leftOut } = mapping;
  const sheet = sheets.find(({ name }) => name.toLowerCase() === mapping.sheet.toLowerCase());
  if (sheet === undefined) return null;
  const { found: goalColumns, gone: goals } = goalColumnsNow(
    mapping.goalColumns ?? [],
    headerTextsAt(sheet, row),
  );
  const { fields, moved } = chosenFields(mapping, goalColumns);
  const columns = withCrosses(fields, goalColumns);
  const used = Object.values(columns);
  const excelTable = sheet.tables.find(
    ({ range, hasHeaderRow }) =>
      hasHeaderRow &&
      range.firstRow === row &&
      used.some((column) => range.firstColumn <= column && column <= range.lastColumn),
  );
  const matched = {
    sheet,
    row,
    cells: headerCellsAt(sheet, row),
    excelTable: excelTable ?? null,
    table,
    columns,
    chosenLastRow: lastRow,
    ...(goalColumns.length > 0 && { goalColumns }),
    ...(leftOut && { leftOut }),
  };
  const goneGoals = goals.map((goal) => ({ key: `goal ${codeKey(goal)}`, header: goal }));
  return { matched, gone: [...goneFields(table, columns, moved), ...goneGoals] };
}

/**
 * The columns of fields, and the fields that stand elsewhere now: where crosses moved into a column, what stood there has
 * moved too.
 */
function chosenFields(
  { table, columns, goalColumns: confirmed = [] }: TableMapping,
  goalColumns: readonly GoalColumn[],
): { readonly fields: Readonly<Record<string, number>>; readonly moved: readonly string[] } {
  const { fields } = tableContract(table);
  const isAt = (crosses: readonly GoalColumn[], column: number): boolean =>
    crosses.some((one) => one.column === column);
  const chosen = Object.entries(columns).filter(
    ([field, column]) => field in fields && !isAt(confirmed, column),
  );
  const moved = chosen.filter(([, column]) => isAt(goalColumns, column));
  return {
    fields: Object.fromEntries(chosen.filter((one) => !moved.includes(one))),
    moved: moved.map(([field]) => field),
  };
}

/** A goal that is missing is missing in the first column with crosses. */
function withCrosses(
  columns: Readonly<Record<string, number>>,
  [first]: readonly GoalColumn[],
): Readonly<Record<string, number>> {
  return first === undefined ? columns : { coreGoals: first.column, ...columns };
}

/** What a choice of the user left out, or what became of it; what its headers are called is no matter. */
export function mappingOccurrences(
  { table, sheet: name }: TableMapping,
  mapped: MappedTable | null,
): Occurrence[] {
  const group = (cause: string, rest: string): string => `${cause}|${table}${rest}`;
  if (mapped === null) {
    const place = { sheet: null, row: null, column: null };
    const facts = { table: tableContract(table).name, sheet: name };
    return [occurrenceOf("mapping-stale", table, group("mapping-stale", ""), place, facts)];
  }
  const { sheet, row } = mapped.matched;
  return mapped.gone.map(({ key, header }) => {
    const facts = { table: tableContract(table).name, column: header, found: null };
    const place = { sheet: sheet.name, row, column: null };
    return occurrenceOf("column-missing", table, group("column-missing", `|${key}`), place, facts);
  });
}

function goneFields(
  table: TableKey,
  columns: Readonly<Record<string, number>>,
  moved: readonly string[],
): readonly GoneColumn[] {
  return Object.entries(tableContract(table).fields).flatMap(([key, { header, required }]) =>
    columns[key] === undefined && (required || moved.includes(key)) ? { key, header } : [],
  );
}
