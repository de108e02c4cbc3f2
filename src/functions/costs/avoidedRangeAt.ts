import type { Interval } from "../../domain/statistics/Interval";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import type { RangeInColumns } from "../range/RangeInColumns";
import { amountAt } from "./amountAt";

type AvoidedColumn = "avoidedPerYear" | "avoidedFrom" | "avoidedTo";

/**
 * Between which amounts the avoided costs are taken to lie; null where not both ends are given.
 *
 * @param avoided  the amount itself, which must lie between them; null where it is not known
 * @throws FormulaRefusal  "more-than"; those of amountAt
 */
export function avoidedRangeAt(
  range: RangeInColumns<AvoidedColumn>,
  index: number,
  avoided: number | null,
): Interval | null {
  const lower = amountAt(range, index, "avoidedFrom");
  const upper = amountAt(range, index, "avoidedTo");
  if (lower === null && upper === null) return null;
  refuseAbove(index, ["avoidedFrom", lower], ["avoidedPerYear", avoided]);
  refuseAbove(index, ["avoidedPerYear", avoided], ["avoidedTo", upper]);
  refuseAbove(index, ["avoidedFrom", lower], ["avoidedTo", upper]);
  return lower === null || upper === null ? null : { lower, upper };
}

type Amount = readonly [column: AvoidedColumn, euros: number | null];

function refuseAbove(index: number, [column, number]: Amount, [of, most]: Amount): void {
  if (number === null || most === null || number <= most) return;
  const names = { column: formulaColumns[column][0], of: formulaColumns[of][0] };
  throw new FormulaRefusal("more-than", { row: index + 1, number, most, ...names });
}
