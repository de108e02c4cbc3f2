import { buildReport } from "../../report/buildReport";
import type { CheckStep } from "../../workbook/CheckProgress";
import { checkWorkbookInSteps } from "../../workbook/checkWorkbook";
import { ruleCount } from "../../workbook/findings";
import { isSafeInFile } from "../../workbook/fixes/isSafeInFile";
import { sealState } from "../../workbook/seal/sealState";
import { readWorkbook } from "../../xlsx/readWorkbook";
import type { TaskOutcome } from "./WorkerAnswer";

interface Wanted {
  /** With what the screens show, of which the records may be many. */
  readonly isDetailed: boolean;
  readonly onStep: (step: CheckStep) => void;
}

/**
 * Reads and checks a workbook.
 *
 * @throws UnreadableWorkbook  where the bytes are no workbook
 */
export function checkBytes(
  bytes: Uint8Array,
  { isDetailed, onStep }: Wanted,
): Extract<TaskOutcome, { kind: "checked" }> {
  const snapshot = readWorkbook(bytes);
  const steps = checkWorkbookInSteps(snapshot);
  let step = steps.next();
  while (step.done !== true) {
    onStep(step.value);
    step = steps.next();
  }
  const checked = step.value;
  const report = buildReport(checked);
  if (!isDetailed) return { kind: "checked", report, detail: null };
  const detail = {
    report,
    records: checked.records,
    fixes: checked.fixes.filter((fix) => isSafeInFile(snapshot, fix)),
    kept: checked.kept,
    // The screens ask for the names alone: the cells stay in the worker.
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, rows: [] })),
    time: new Date().toISOString(),
    rules: ruleCount,
    seal: sealState(snapshot, checked.kept),
  };
  return { kind: "checked", report, detail };
}
