import type { CheckStep } from "./CheckProgress";
import { CheckProgress } from "./CheckProgress";
import { checks } from "./checks/checks";
import type { PreviousYear } from "./checks/previous/PreviousYear";
import type { Finding, Occurrence, WorkbookState } from "./findings";
import type { Fix } from "./fixes/Fix";
import { fixesInSteps } from "./fixes/fixesOf";
import { groupOccurrences } from "./groupOccurrences";
import type { IndicatorSeries } from "./indicatorSeries";
import { indicatorSeriesInSteps } from "./indicatorSeries";
import type { KeptChoices } from "./kept/KeptChoices";
import { nothingKept } from "./kept/KeptChoices";
import { readKeptPart } from "./kept/keptPart";
import type { LocatedTables } from "./locateTables";
import { locateTables } from "./locateTables";
import { readLocatedTables } from "./parseRecords";
import type { TargetGroupReach } from "./reachOfRecords";
import { reachOfRecords } from "./reachOfRecords";
import type { WorkbookRecords } from "./records";
import { severityIn } from "./ruleChoices/severityIn";
import type { ChosenRule } from "./ruleChoices/setAsideFindings";
import { setAsideFindings } from "./ruleChoices/setAsideFindings";
import { runToEnd } from "./runToEnd";
import type { WorkbookSnapshot } from "./snapshot";

/** A workbook that was read, judged and checked: all that a report is made of. */
export interface CheckedWorkbook {
  readonly records: WorkbookRecords;
  readonly series: readonly IndicatorSeries[];
  readonly reach: readonly TargetGroupReach[];
  /** Errors first, then by rule, then by place; one for each cause. */
  readonly findings: readonly Finding[];
  readonly state: WorkbookState;
  /** Findings by weight: causes, not cells. */
  readonly counts: FindingCounts;
  /** Rules that were switched off or made milder in this workbook, and why. */
  readonly chosenRules: readonly ChosenRule[];
  /** The cells of which the right value is certain, in all places. */
  readonly fixes: readonly Fix[];
  /** What people said about this workbook; nothing where that cannot be read, which is a finding. */
  readonly kept: KeptChoices;
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Of all these, how many are explained. */
  readonly explained: number;
}

/**
 * Reads a workbook and runs every check on it, whatever an earlier check found.
 *
 * For: the check page and the command line. Not for: the pane, which must not stand still (`checkWorkbookInSteps`); nor
 * for files or Excel: both give a snapshot first.
 *
 * @param snapshot  the cells; half a workbook is fine, what is missing becomes a finding
 * @param beside    last year's workbook (`readPreviousYear`), to compare this year's with
 */
export function checkWorkbook(
  snapshot: WorkbookSnapshot,
  beside: { readonly previous?: PreviousYear | null } = {},
): CheckedWorkbook {
  return runToEnd(checkWorkbookInSteps(snapshot, beside));
}

/**
 * `checkWorkbook` in steps of some milliseconds, so that whoever runs it can show how far it is, or stop.
 */
export function* checkWorkbookInSteps(
  snapshot: WorkbookSnapshot,
  { previous = null }: { readonly previous?: PreviousYear | null } = {},
): Generator<CheckStep, CheckedWorkbook> {
  const read = readKeptPart(snapshot.kept);
  const kept = read ?? nothingKept;
  const located = locateTables(snapshot, kept.mappings);
  const progress = new CheckProgress(rowsToDo(located));
  yield progress.after(0);
  const { records, occurrences } = yield* readLocatedTables(located, snapshot.dateSystem, progress);
  const series = yield* indicatorSeriesInSteps(records, progress);
  const reach = reachOfRecords(records);
  yield progress.after(0);
  const seen = read === null ? [occurrences, [keptUnreadable]] : [occurrences];
  const rowsPerCheck = Math.floor(rowsIn(located) / checks.length);
  for (const check of checks) {
    seen.push(check({ snapshot, records, series, reach, previous }));
    yield progress.after(rowsPerCheck);
  }
  const sheetNames = snapshot.sheets.map((sheet) => sheet.name);
  const all = seen.flat();
  const certain = yield* progress.during(fixesInSteps(all, snapshot));
  const grouped = groupOccurrences(all, sheetNames, kept.explanations, severityIn(kept.ruleChoices));
  const { findings, chosenRules } = setAsideFindings(grouped, kept.ruleChoices);
  const shown = new Set(findings.map(({ key }) => key));
  const fixes = certain.filter(({ finding }) => shown.has(finding));
  const counts = countFindings(findings);
  return { records, series, reach, findings, state: stateOf(counts), counts, chosenRules, fixes, kept };
}

/** Every row is read and checked, and a measurement is judged as well. */
function rowsToDo(located: LocatedTables): number {
  return 2 * rowsIn(located) + (located.tables.get("measurements")?.rows.length ?? 0);
}

function rowsIn({ tables }: LocatedTables): number {
  return [...tables.values()].reduce((sum, { rows }) => sum + rows.length, 0);
}

const keptUnreadable: Occurrence = {
  cause: "kept-part-unreadable",
  table: null,
  place: { sheet: null, row: null, column: null },
  facts: {},
  group: "",
};

function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const explained = findings.filter(({ explanation }) => explanation !== null).length;
  return { errors: count("error"), warnings: count("warning"), notes: count("note"), explained };
}

function stateOf(counts: FindingCounts): WorkbookState {
  if (counts.errors > 0) return "not-ready";
  return counts.warnings > 0 ? "ready-with-explanation" : "ready";
}
