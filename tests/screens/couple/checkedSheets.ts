import { buildReport } from "../../../src/report/buildReport";
import type { CheckedFacts } from "../../../src/screens/PaneFacts";
import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import { ruleCount } from "../../../src/workbook/findings";
import { snapshotOf } from "../../workbook/snapshotOf";

/** A finished check of sheets written inside a test. */
export function checkedSheets(sheets: Readonly<Record<string, string>>): CheckedFacts {
  const snapshot = snapshotOf(sheets);
  const checked = checkWorkbook(snapshot);
  return {
    report: buildReport(checked),
    records: checked.records,
    fixes: checked.fixes,
    kept: checked.kept,
    sheets: snapshot.sheets,
    time: "2026-03-12T14:32:00",
    rules: ruleCount,
    seal: { state: "not-sealed" },
  };
}
