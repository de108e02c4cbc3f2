import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { textAt } from "../range/textAt";
import type { MeasuredRows } from "./MeasuredRows";
import type { MeasurementsRange } from "./measurementsInRange";
import { readTerms, termColumns } from "./readTerms";
import type { AgreedIndicator } from "./termsByIndicator";

/**
 * What the rows of the measurements themselves say was agreed: on the first row of an indicator, and repeated or left
 * blank below it.
 *
 * @throws FormulaRefusal  "terms-contradict"; those of readTerms
 */
export function termsInRange(
  range: MeasurementsRange,
  { indicators, rows }: MeasuredRows,
): Map<string, AgreedIndicator> {
  const found = new Map<string, AgreedIndicator>();
  for (const [key, { name, firstRow }] of indicators) {
    found.set(key, { code: name, ...readTerms(range, firstRow) });
  }
  for (const { firstRow, areas } of indicators.values()) {
    for (const { series } of areas.values()) {
      for (const row of rows[series] ?? []) refuseOtherTerms(range, firstRow, row);
    }
  }
  return found;
}

function refuseOtherTerms(range: MeasurementsRange, first: number, index: number): void {
  const row = range.rows[index] ?? [];
  const firstRow = range.rows[first] ?? [];
  for (const column of termColumns) {
    const position = range.positions[column];
    if (position < 0 || row[position] === firstRow[position]) continue;
    const written = textAt(range, index, column);
    if (written === "" || written.toLowerCase() === textAt(range, first, column).toLowerCase()) continue;
    throw new FormulaRefusal("terms-contradict", { row: index + 1, column: formulaColumns[column][0] });
  }
}
