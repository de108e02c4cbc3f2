import type { Provenance } from "../../text/ReportLabels";
import type { Sentences } from "../../text/Sentences";
import { sharingWordsIn } from "../../text/sharingWordsIn";
import { sharePlan } from "../../workbook/sharing/sharePlan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { newWorkbook } from "../../xlsx/newWorkbook";
import { shareSheets } from "./shareSheets";

/**
 * A copy of a workbook that may be shared, as the bytes of an .xlsx file: made anew, so that nothing of the original comes along
 * but the values that `sharePlan` lets through.
 *
 * For: the pane and the check page. Not for: proof that nobody can be recognised; the first sheet says what to look at.
 *
 * @param provenance  of which the name of the file is not used
 */
export async function shareCopy(
  snapshot: WorkbookSnapshot,
  { language }: Sentences,
  provenance: Provenance,
): Promise<Uint8Array> {
  return Promise.resolve(newWorkbook(shareSheets(sharePlan(snapshot), sharingWordsIn(language), provenance)));
}
