import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { countAt } from "../range/countAt";
import type { RangeInColumns } from "../range/RangeInColumns";

/**
 * The most persons that were there at one time; null where that is not known.
 *
 * @param count  visits of the same row
 * @throws FormulaRefusal  "not-a-count" where it is more than the visits; those of countAt
 */
export function largestSessionAt(
  range: RangeInColumns<"largestSession">,
  index: number,
  count: number,
): number | null {
  const session = countAt(range, index, "largestSession");
  if (session === null || session <= count) return session;
  const column = formulaColumns.largestSession[0];
  throw new FormulaRefusal("not-a-count", { row: index + 1, column, number: session });
}
