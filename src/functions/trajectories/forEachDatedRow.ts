import { formulaColumns } from "../../text/nl/formulaColumns";
import type { FormulaColumn } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { dayIn } from "../range/dayIn";
import { inColumns } from "../range/inColumns";
import { isBlankRow } from "../range/isBlankRow";

/** Where the two dates of a case stand. */
export interface DatedColumns {
  readonly parameter: string;
  readonly begin: FormulaColumn;
  readonly end: FormulaColumn;
  /** 0 where both may be the same day, 1 where they may not. */
  readonly leastDays: 0 | 1;
}

/**
 * Visits one case a row: the day it began, and the day it ended or null.
 *
 * @throws FormulaRefusal  "cell-blank" without a begin, "dates-reversed", "no-rows"; those of inColumns and dayIn
 */
export function forEachDatedRow(
  argument: unknown,
  { parameter, begin, end, leastDays }: DatedColumns,
  visit: (began: number, ended: number | null) => void,
): void {
  const range = inColumns(argument, { parameter, columns: [begin, end], required: [begin, end] });
  const { rows, positions } = range;
  const [beginAt, endAt] = [positions[begin], positions[end]];
  const [beginName, endName] = [formulaColumns[begin][0], formulaColumns[end][0]];
  let cases = 0;
  for (let index = range.firstRow; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    const row = index + 1;
    const began = dayIn(cells[beginAt], row, beginName);
    if (began === null) {
      if (isBlankRow(cells)) continue;
      throw new FormulaRefusal("cell-blank", { row, column: beginName });
    }
    const ended = dayIn(cells[endAt], row, endName);
    if (ended !== null && ended < began + leastDays) {
      throw new FormulaRefusal("dates-reversed", { row, column: endName, after: beginName });
    }
    visit(began, ended);
    cases += 1;
  }
  if (cases === 0) throw new FormulaRefusal("no-rows", {});
}
