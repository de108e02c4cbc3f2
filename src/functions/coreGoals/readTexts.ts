import { rowsOf } from "../range/rowsOf";
import { joinedText } from "./joinedText";
import { textColumns } from "./textColumns";

/**
 * The texts of a range, one per row in its order, "" for a blank row: the answer stands beside the range.
 *
 * With a row of headers: of the columns that hold text about an activity. Without one: of all columns.
 *
 * @throws FormulaRefusal  "argument-missing", "error-in-cell"
 */
export function readTexts(argument: unknown, parameter: string): string[] {
  const rows = rowsOf(argument, parameter);
  const [first = []] = rows;
  const named = textColumns(first);
  const columns = named.length === 0 ? [...first.keys()] : named;
  const firstRow = named.length === 0 ? 0 : 1;
  return rows.slice(firstRow).map((row, index) => joinedText(row, columns, index + firstRow));
}
