import { FormulaRefusal } from "../FormulaRefusal";
import { inColumns } from "../range/inColumns";
import { isBlankRow } from "../range/isBlankRow";
import { numberAt } from "../range/numberAt";

export interface Savings {
  /** Euros, below 0 where a case cost money. */
  readonly known: readonly number[];
  /** Rows that are not blank, and hold no number. */
  readonly withoutSaving: number;
}

/**
 * The savings in a range of cases, or the one amount in a single cell.
 *
 * Without a header the range must be one column: in a row of amounts nobody can tell which of them is the saving.
 *
 * @throws FormulaRefusal  "columns-missing", "no-rows"; those of numberAt
 */
export function readSavings(argument: unknown): Savings {
  const layout = { parameter: "besparing", columns: ["saving"], required: ["saving"] } as const;
  const range = inColumns(argument, layout);
  if (range.firstRow === 0 && range.rows.some(({ length }) => length > 1)) {
    throw new FormulaRefusal("columns-missing", { columns: ["Besparing"] });
  }
  const known: number[] = [];
  let withoutSaving = 0;
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    if (isBlankRow(range.rows[index] ?? [])) continue;
    const saving = numberAt(range, index, "saving");
    if (saving === null) withoutSaving += 1;
    else known.push(saving);
  }
  if (known.length === 0) throw new FormulaRefusal("no-rows", {});
  return { known, withoutSaving };
}
