import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";

/**
 * What stands in some cells of a row, as one text; "" where all are blank.
 *
 * @param index  of the row within the range
 * @throws FormulaRefusal  "error-in-cell"
 */
export function joinedText(row: readonly unknown[], columns: readonly number[], index: number): string {
  let text = "";
  for (const column of columns) {
    const cell = row[column];
    if (cell === "" || cell === null || cell === undefined) continue;
    if (typeof cell === "object") {
      throw new FormulaRefusal("error-in-cell", { row: index + 1, column: formulaColumns.description[0] });
    }
    text += ` ${String(cell)}`;
  }
  return text.trim();
}
