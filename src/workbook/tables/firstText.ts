import { cleanText } from "../cells/cleanText";
import type { SheetRow } from "../snapshot";

/**
 * What stands first in a row, in whatever column: by these words a row that is no data is known again after rows were
 * added above it. "" where the first thing is no text.
 *
 * @example firstText({ row: 7, hidden: false, values: [undefined, " Subtotaal Noord", 45] }) // "Subtotaal Noord"
 */
export function firstText({ values }: SheetRow): string {
  const first = values.find((value) => value !== undefined && value !== "");
  return typeof first === "string" ? cleanText(first) : "";
}
