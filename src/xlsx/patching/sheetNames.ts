import type { SheetContents } from "../../documents/SheetContents";
import { numberedName } from "../../workbook/numberedName";
import { readCellReference } from "../cellReference";
import { PatchRefused } from "../PatchRefused";

const longestSheetName = 31;

/**
 * The name, or the name with a number behind it where another sheet has it: "Controle (2)". Upper and lower case are
 * equal here, as they are to Excel.
 *
 * @throws PatchRefused "sheet-name-not-allowed"
 */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const isReserved = name.toLowerCase() === "history";
  if (
    name === "" ||
    name.length > longestSheetName ||
    isReserved ||
    /[\\/?*:[\]\u0000-\u001f]|^'|'$/.test(name)
  ) {
    throw new PatchRefused("sheet-name-not-allowed", { name });
  }
  return numberedName(name, taken, longestSheetName);
}

/** @throws PatchRefused "table-name-not-allowed", "duplicate-header" */
export function refuseTableThatExcelWould(contents: SheetContents): void {
  const name = contents.tableName;
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name) && !/^[rc]$/i.test(name);
  const isAddress = readCellReference(name) !== null || /^r\d*c\d*$/i.test(name);
  if (!isName || isAddress) throw new PatchRefused("table-name-not-allowed", { name });
  const seen = new Set<string>();
  for (const { header } of contents.columns) {
    if (header === "" || seen.has(header.toLowerCase()))
      throw new PatchRefused("duplicate-header", { header });
    seen.add(header.toLowerCase());
  }
}
