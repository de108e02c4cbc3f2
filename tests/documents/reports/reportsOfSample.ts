import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MadeReports } from "../../../src/documents/reports/makeReports";
import { makeReports } from "../../../src/documents/reports/makeReports";
import { reportKinds } from "../../../src/report/conversation/ReportKind";
import type { ReportView } from "../../../src/report/conversation/ReportView";
import type { Language } from "../../../src/text/sentencesIn";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";

export type Sample = "amsterdam" | "haarlem";

export const samples: readonly Sample[] = ["amsterdam", "haarlem"];

const provenance = { version: "0.2.0", time: "31-01-2026 09:05" };

/** The sample as it is read. */
export const snapshotOfSample = (sample: Sample): WorkbookSnapshot =>
  readWorkbook(readFileSync(join(__dirname, `../../../assets/voorbeeld-${sample}.xlsx`)));

/** All five reports on a snapshot, made in one go. */
export function reportsOf(
  snapshot: WorkbookSnapshot,
  language: Language = "nl",
  view: ReportView = { kind: "whole" },
): MadeReports {
  const steps = makeReports(snapshot, {
    kinds: reportKinds,
    view,
    previous: null,
    language,
    provenance: { ...provenance, file: "werkmap.xlsx" },
  });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
