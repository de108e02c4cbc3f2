import { buildReport } from "../../src/report/buildReport";
import type { CheckedFacts } from "../../src/screens/PaneFacts";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import { snapshotOf } from "../workbook/snapshotOf";

/** A finished check of these sheets, as the pane knows it. */
export function checkedSnapshot(sheets: Parameters<typeof snapshotOf>[0]): CheckedFacts {
  const checked = checkWorkbook(snapshotOf(sheets));
  const { records, fixes, kept } = checked;
  const report = buildReport(checked);
  return {
    report,
    records,
    fixes,
    kept,
    sheets: [],
    time: "2026-03-12T14:32:00",
    rules: 25,
    seal: { state: "not-sealed" },
  };
}
