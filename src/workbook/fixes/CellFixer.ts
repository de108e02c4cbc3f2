import type { Cause, OccurrenceOf } from "../findings";
import type { UsableCellValue } from "../cells/CellReading";

/**
 * What a cell should hold instead, for one kind of mistake; null where that is not certain.
 *
 * @param value  of a cell without a formula, as the reader saw it
 */
export type CellFixer<C extends Cause> = (
  value: UsableCellValue,
  facts: OccurrenceOf<C>["facts"],
) => UsableCellValue | null;
