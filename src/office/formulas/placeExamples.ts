import { cellAddress } from "../../workbook/cellAddress";
import type { ShownExample } from "./ExampleSheet";

/** Title, what it gives, what is typed, an empty row; then the cells. */
export const firstCellRow = 6;
/** What most answers fit in, with an empty column beside them. */
const usualColumns = 12;
const gap = 1;

export interface PlacedExample {
  readonly example: ShownExample;
  readonly column: number;
  readonly inputs: readonly {
    readonly column: number;
    readonly rows: readonly (readonly (string | number)[])[];
  }[];
  readonly formulaColumn: number;
  /** As Excel itself speaks, without the equals sign. */
  readonly formula: string;
}

/** Gives each example columns of its own: an answer may need any number of rows. */
export function placeExamples(examples: readonly ShownExample[]): readonly PlacedExample[] {
  let next = 0;
  return examples.map((example) => {
    const column = next;
    let formula = example.formula;
    const inputs = (example.inputs ?? []).map((rows, index) => {
      const first = next;
      const width = rows[0]?.length ?? 0;
      const last = cellAddress(firstCellRow + rows.length - 1, first + width - 1);
      formula = formula.replace(`$${index + 1}`, `${cellAddress(firstCellRow, first)}:${last}`);
      next += width + gap;
      return { column: first, rows };
    });
    const formulaColumn = next;
    next += example.columns ?? usualColumns;
    return { example, column, inputs, formulaColumn, formula };
  });
}
