import { normaliseName } from "../../domain/codes/normaliseName";
import { formulaColumns } from "../../text/nl/formulaColumns";
import type { FormulaColumn } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import type { RangeInColumns } from "./RangeInColumns";
import { rowsOf } from "./rowsOf";

/** The columns a range may have, in the order in which they stand where it has no row of headers. */
export interface RangeLayout<Column extends FormulaColumn> {
  readonly parameter: string;
  readonly columns: readonly Column[];
  /** Without these there is no answer. */
  readonly required: readonly Column[];
}

/**
 * Finds the columns of a range.
 *
 * With a row of headers: by their names, in any order; other columns are passed over. Without one: in the order of the
 * layout. A first row that names no column of ours is taken as data, so that a row is never left out in silence.
 *
 * @param range  rows of cells as Excel gives them; null where the argument was left out
 * @throws FormulaRefusal  "argument-missing", "columns-missing"
 */
export function inColumns<Column extends FormulaColumn>(
  range: unknown,
  { parameter, columns, required }: RangeLayout<Column>,
): RangeInColumns<Column> {
  const rows = rowsOf(range, parameter);
  const first = rows[0] ?? [];
  const named = namedPositions(first, columns);
  const missing = required.filter((column) => named[column] < 0);
  if (missing.length === 0) return { rows, firstRow: 1, positions: named };
  const isHeader =
    columns.some((column) => named[column] >= 0) && !first.some((cell) => typeof cell === "number");
  const positions = isHeader ? named : positionsInOrder(first.length, columns);
  const absent = required.filter((column) => positions[column] < 0);
  if (absent.length === 0) return { rows, firstRow: 0, positions };
  throw new FormulaRefusal("columns-missing", { columns: absent.map((column) => formulaColumns[column][0]) });
}

function namedPositions<Column extends FormulaColumn>(
  cells: readonly unknown[],
  columns: readonly Column[],
): Record<Column, number> {
  const headers = cells.map((cell) => (typeof cell === "string" ? normaliseName(cell) : ""));
  const found = columns.map((column) => {
    const names: readonly string[] = formulaColumns[column];
    const positions = names.map((name) => headers.indexOf(normaliseName(name)));
    return [column, positions.find((position) => position >= 0) ?? -1] as const;
  });
  return Object.fromEntries(found) as Record<Column, number>;
}

function positionsInOrder<Column extends FormulaColumn>(
  width: number,
  columns: readonly Column[],
): Record<Column, number> {
  const found = columns.map((column, index) => [column, index < width ? index : -1] as const);
  return Object.fromEntries(found) as Record<Column, number>;
}
