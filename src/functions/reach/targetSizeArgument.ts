import type { TargetSize } from "../../domain/reach/TargetSize";
import { FormulaRefusal } from "../FormulaRefusal";
import { countAt } from "../range/countAt";
import { inColumns } from "../range/inColumns";
import { isBlankRow } from "../range/isBlankRow";

const columns = ["size", "sizeLower", "sizeUpper"] as const;

/**
 * The size of a target group: one cell, or three beside each other with the size and its range; null where it was left
 * out or is blank.
 *
 * @throws FormulaRefusal  "not-a-count", "too-few-values"; those of numberAt
 */
export function targetSizeArgument(argument: unknown): TargetSize | null {
  if (argument === null || argument === undefined) return null;
  const range = inColumns(argument, { parameter: "omvang", columns, required: ["size"] });
  const index = range.rows.findIndex((row, place) => place >= range.firstRow && !isBlankRow(row));
  if (index < 0) return null;
  if (range.rows.slice(index + 1).some((row) => !isBlankRow(row))) {
    throw new FormulaRefusal("lengths-differ", { first: 1, second: range.rows.length - index });
  }
  const size = countAt(range, index, "size");
  if (size === null) return null;
  return {
    size,
    sizeLower: countAt(range, index, "sizeLower"),
    sizeUpper: countAt(range, index, "sizeUpper"),
  };
}
