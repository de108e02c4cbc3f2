import { formulaColumns } from "../../text/nl/formulaColumns";
import type { FormulaColumn } from "../../text/nl/formulaColumns";
import { shiftWords } from "../../text/nl/formulaWords";
import { FormulaRefusal } from "../FormulaRefusal";
import { countAt } from "../range/countAt";
import type { RangeInColumns } from "../range/RangeInColumns";
import type { ShiftCounts } from "./ShiftCounts";

/** In the order without headers. */
export const shiftColumns = [
  "provision",
  "atStart",
  "shifted",
  "wentBack",
  "steppedUp",
  "steppedDown",
  "period",
] as const satisfies readonly FormulaColumn[];

export type ShiftRange = RangeInColumns<(typeof shiftColumns)[number]>;

/**
 * The numbers of one row.
 *
 * @throws FormulaRefusal  "more-than" where more persons shifted or went back than there were; those of countAt
 */
export function shiftCountsAt(range: ShiftRange, index: number): ShiftCounts {
  const atStart = countAt(range, index, "atStart");
  const shifted = countAt(range, index, "shifted");
  const wentBack = countAt(range, index, "wentBack");
  const steppedUp = countAt(range, index, "steppedUp");
  const steppedDown = countAt(range, index, "steppedDown");
  const stepped = (steppedUp ?? 0) + (steppedDown ?? 0);
  const row = index + 1;
  refuseMore(row, formulaColumns.shifted[0], shifted, formulaColumns.atStart[0], atStart);
  refuseMore(row, formulaColumns.wentBack[0], wentBack, formulaColumns.shifted[0], shifted);
  refuseMore(row, shiftWords.stepped, stepped, formulaColumns.atStart[0], atStart);
  return { atStart, shifted, wentBack, steppedUp, steppedDown };
}

function refuseMore(
  row: number,
  column: string,
  number: number | null,
  of: string,
  most: number | null,
): void {
  if (number === null || most === null || number <= most) return;
  throw new FormulaRefusal("more-than", { row, column, number, of, most });
}
