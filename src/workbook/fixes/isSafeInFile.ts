import type { WorkbookSnapshot } from "../snapshot";
import { rowIndexFrom } from "../tables/rowIndexFrom";
import type { Fix } from "./Fix";

/**
 * Whether a fix means the same in a file, where a cell keeps its format: the text "35" in a cell that shows percentages
 * would become 3,500%. In Excel the format changes with it.
 */
export function isSafeInFile({ sheets }: WorkbookSnapshot, { sheet, row, column, to }: Fix): boolean {
  if (typeof to !== "number") return true;
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const found = rows[rowIndexFrom(rows, row)];
  return found?.row !== row || found.notations?.[column] === undefined;
}
