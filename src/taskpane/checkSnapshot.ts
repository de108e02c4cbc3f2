import { buildReport } from "../report/buildReport";
import type { CheckedFacts } from "../screens/PaneFacts";
import { checkWorkbookInSteps } from "../workbook/checkWorkbook";
import { ruleCount } from "../workbook/findings";
import { sealState } from "../workbook/seal/sealState";
import type { CheckStep } from "../workbook/CheckProgress";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { runInTurns } from "./runInTurns";

interface Watch {
  readonly isStopped: () => boolean;
  readonly onStep: (step: CheckStep) => void;
}

/** All rules and the report on what was read, in turns that leave the pane time to answer; null when it was stopped. */
export async function checkSnapshot(snapshot: WorkbookSnapshot, watch: Watch): Promise<CheckedFacts | null> {
  const checked = await runInTurns(checkWorkbookInSteps(snapshot), watch);
  if (checked === null) return null;
  return {
    report: buildReport(checked),
    records: checked.records,
    fixes: checked.fixes,
    kept: checked.kept,
    sheets: snapshot.sheets,
    time: new Date().toISOString(),
    rules: ruleCount,
    seal: sealState(snapshot, checked.kept),
  };
}
