import { calculatedColumns } from "../../workbook/keptRows/calculatedColumns";
import type { PlannedRow, RowsPlan } from "../../workbook/keptRows/planKeptRows";
import type { KeptValue, StandingCell, StandingTable } from "../../workbook/keptRows/StandingTable";

/** What a cell of the table's body is to hold; row and column from 0, counted once the removed rows are gone. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: KeptValue;
  /** Instead of the value. */
  readonly formula: string | null;
}

export interface BodyEdits {
  readonly edits: readonly CellEdit[];
  /** Standing rows to take out; one always stays, for a table cannot be without. */
  readonly removed: readonly number[];
  /** Of the body, when all is done. */
  readonly rows: number;
}

const blank: StandingCell = { value: null, formula: null };

/** A plan as writes in Excel: only cells that come to hold something else. Formulas from top to bottom stay where they are. */
export function cellEdits(plan: RowsPlan, standing: StandingTable): BodyEdits {
  const gone = new Set(plan.removed);
  if (gone.size === standing.rows.length) gone.delete(plan.removed[0] ?? 0);
  const left = standing.rows.map((_, index) => index).filter((index) => !gone.has(index));
  const calculated = calculatedColumns(standing);
  const rows = Math.max(plan.rows.length, 1);
  const edits = Array.from({ length: rows }, (_, row) => {
    const planned = plan.rows[row] ?? { from: null, values: new Map<number, KeptValue>() };
    const at = left[row];
    if (at !== undefined && planned.from === at) return ofKnownRow(row, planned);
    return ofMovedRow(row, planned, standing, at).filter(
      ({ column }) => planned.values.has(column) || !calculated.has(column),
    );
  });
  return { edits: edits.flat(), removed: [...gone].sort((one, other) => one - other), rows };
}

function ofKnownRow(row: number, { values }: PlannedRow): CellEdit[] {
  return [...values].map(([column, value]) => ({ row, column, value, formula: null }));
}

/** A row that is new, or comes to stand where another stood: all its cells. */
function ofMovedRow(
  row: number,
  { from, values }: PlannedRow,
  { headers, rows }: StandingTable,
  at: number | undefined,
): CellEdit[] {
  return headers.flatMap((_, column): CellEdit[] => {
    const own = (from === null ? undefined : rows[from]?.[column]) ?? blank;
    const wanted = values.has(column) ? { value: values.get(column) ?? null, formula: null } : own;
    const stands = (at === undefined ? undefined : rows[at]?.[column]) ?? blank;
    const isSame =
      wanted.formula === stands.formula &&
      (wanted.formula !== null || (wanted.value ?? "") === (stands.value ?? ""));
    return isSame ? [] : [{ row, column, value: wanted.value, formula: wanted.formula }];
  });
}
