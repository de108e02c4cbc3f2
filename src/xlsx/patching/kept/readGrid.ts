import { strToU8 } from "fflate";
import { plainSharedStrings } from "../../reading/plainSharedStrings";
import type { CellGrid } from "../../reading/readCellValues";
import { readCellValues } from "../../reading/readCellValues";
import { UnreadableWorkbook } from "../../UnreadableWorkbook";
import { draftRelationships } from "../findInDraft";
import type { SheetMarkup } from "../sheetMarkup";
import type { WorkbookDraft } from "../WorkbookDraft";

/** Values by the reader of workbooks; of dates and percentages the number counts here. */
export function readGrid({ parts, workbookPart }: WorkbookDraft, sheet: SheetMarkup): CellGrid {
  const strings = draftRelationships(parts, workbookPart).find(({ type }) => type === "sharedStrings");
  const sharedStrings =
    strings === undefined || !parts.has(strings.target)
      ? strToU8("<sst></sst>")
      : plainSharedStrings(strToU8(parts.read(strings.target)), strings.target);
  const [grid] = readCellValues({
    sheets: [strToU8(sheet.text)],
    sharedStrings,
    notations: [],
    dateSystem: "1900",
  });
  if (grid === undefined || grid === null) {
    throw new UnreadableWorkbook("damaged", { part: sheet.part, reason: "markup" });
  }
  return grid;
}
