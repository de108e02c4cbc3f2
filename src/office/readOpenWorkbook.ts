import { readKeptPart } from "../workbook/kept/keptPart";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { askInBlocks } from "./reading/askInBlocks";
import { askOutline } from "./reading/askOutline";
import { errorQuestions } from "./reading/errorQuestions";
import { formatQuestions } from "./reading/formatQuestions";
import { hiddenRowsQuestion } from "./reading/hiddenRowsQuestion";
import { mergesQuestion } from "./reading/mergesQuestion";
import type { ReadingWatch } from "./reading/ReadingWatch";
import type { SheetDraft } from "./reading/SheetDraft";
import { valuesQuestion } from "./reading/valuesQuestion";
import { runInWorkbook } from "./runInWorkbook";

/**
 * The open workbook as plain values: the same snapshot that `xlsx` makes of the file.
 *
 * Four round trips: what there is, where it stands, what stands there, and how it is shown; more only where a reply
 * would grow above 4 MB. Reads and changes nothing. Merged cells are listed only for sheets where they count
 * (`mergesQuestion`).
 *
 * @returns  null when it was stopped
 * @throws HostRefused
 */
export function readOpenWorkbook(watch: ReadingWatch): Promise<WorkbookSnapshot | null> {
  return runInWorkbook(async (context) => {
    const { sheets, kept, dateSystem, isCalculating } = await askOutline(context);
    const values = sheets.map(valuesQuestion).filter((question) => question !== null);
    if (!(await askInBlocks(context, values, watch))) return null;
    const mapped = new Set(readKeptPart(kept)?.mappings.map(({ sheet }) => sheet));
    const details = sheets.flatMap((draft) => detailsOf(draft, mapped.has(draft.name)));
    const quiet = { onProgress: () => undefined, isStopped: watch.isStopped };
    if (!(await askInBlocks(context, details, quiet))) return null;
    const hasFormulas = sheets.some(({ rows }) =>
      [...rows.values()].some(({ formulas }) => formulas !== undefined),
    );
    return {
      dateSystem,
      recalculationPending: isCalculating && hasFormulas,
      kept,
      sheets: sheets.map(snapshotOfSheet),
    };
  });
}

function detailsOf(draft: SheetDraft, isMapped: boolean) {
  const others = [hiddenRowsQuestion(draft), mergesQuestion(draft, isMapped)].filter(
    (question) => question !== null,
  );
  return [...formatQuestions(draft), ...errorQuestions(draft), ...others];
}

function snapshotOfSheet({ name, visibility, rows, merges, tables }: SheetDraft): SheetSnapshot {
  return {
    name,
    visibility,
    rows: [...rows.values()].sort((one, other) => one.row - other.row),
    merges,
    tables,
  };
}
