import { openPackage } from "./openPackage";
import { addSheet } from "./patching/addSheet";
import { appendTableRows } from "./patching/appendTableRows";
import { keepChoices } from "./patching/keepChoices";
import { keepSheet } from "./patching/kept/keepSheet";
import { PackageDraft } from "./patching/PackageDraft";
import { recalculateOnOpen } from "./patching/recalculateOnOpen";
import { removeTableRows } from "./patching/removeTableRows";
import { setCells } from "./patching/setCells";
import type { WorkbookDraft } from "./patching/WorkbookDraft";
import type { WorkbookEdit } from "./WorkbookEdit";
import { readWorkbookParts } from "./workbookParts";

/**
 * A workbook with edits made, one after the other. Only the parts that an edit concerns are written; every other part
 * keeps its bytes and its place in the file. Formulas are not calculated: add "recalculate-on-open" when values that
 * formulas use have changed. The same input gives the same bytes.
 *
 * @throws PatchRefused when an edit cannot be made without harm; nothing is edited then
 * @throws UnreadableWorkbook when the file cannot be read
 */
export function patchWorkbook(bytes: Uint8Array, edits: readonly WorkbookEdit[]): Uint8Array {
  const file = openPackage(bytes);
  const workbook: WorkbookDraft = {
    parts: new PackageDraft(file),
    workbookPart: readWorkbookParts(file).workbookPart,
  };
  for (const edit of edits) make(workbook, edit);
  return workbook.parts.toBytes();
}

function make(workbook: WorkbookDraft, edit: WorkbookEdit): void {
  switch (edit.kind) {
    case "set-cells":
      setCells(workbook, edit);
      return;
    case "append-table-rows":
      appendTableRows(workbook, edit);
      return;
    case "remove-table-rows":
      removeTableRows(workbook, edit);
      return;
    case "add-sheet":
      addSheet(workbook, edit);
      return;
    case "keep-sheet":
      keepSheet(workbook, edit);
      return;
    case "keep-choices":
      keepChoices(workbook, edit);
      return;
    case "recalculate-on-open":
      recalculateOnOpen(workbook);
  }
}
