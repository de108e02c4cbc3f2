import { calculatedColumns } from "../../workbook/keptRows/calculatedColumns";
import type { PlannedRow, RowsPlan } from "../../workbook/keptRows/planKeptRows";
import type { KeptValue, StandingCell, StandingTable } from "../../workbook/keptRows/StandingTable";

/** What a cell of the table's body is to hold; row and column from 0. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: KeptValue;
  /** Instead of the value. */
  readonly formula: string | null;
}

export interface BodyEdits {
  readonly edits: readonly CellEdit[];
  /** Of the body, when all is done. */
  readonly rows: number;
}

const blank: StandingCell = { value: null, formula: null };

/** A plan that takes no rows out, as writes in Excel: only cells that come to hold something else. Formulas from top to bottom stay where they are. */
export function cellEdits(plan: RowsPlan, standing: StandingTable): BodyEdits {
  const calculated = calculatedColumns(standing);
  const rows = Math.max(plan.rows.length, 1);
  const edits = Array.from({ length: rows }, (_, row) => {
    const planned = plan.rows[row] ?? { from: null, values: new Map<number, KeptValue>() };
    if (planned.from === row) return ofKnownRow(row, planned);
    return ofMovedRow(row, planned, standing).filter(
      ({ column }) => planned.values.has(column) || !calculated.has(column),
    );
  });
  return { edits: edits.flat(), rows };
}

function ofKnownRow(row: number, { values }: PlannedRow): CellEdit[] {
  return [...values].map(([column, value]) => ({ row, column, value, formula: null }));
}

/** A row that is new, or comes to stand where another stood: all its cells. */
function ofMovedRow(row: number, { from, values }: PlannedRow, { headers, rows }: StandingTable): CellEdit[] {
  return headers.flatMap((_, column): CellEdit[] => {
    const own = (from === null ? undefined : rows[from]?.[column]) ?? blank;
    const wanted = values.has(column) ? { value: values.get(column) ?? null, formula: null } : own;
    const stands = rows[row]?.[column] ?? blank;
    const isSame =
      wanted.formula === stands.formula &&
      (wanted.formula !== null || (wanted.value ?? "") === (stands.value ?? ""));
    return isSame ? [] : [{ row, column, value: wanted.value, formula: wanted.formula }];
  });
}
