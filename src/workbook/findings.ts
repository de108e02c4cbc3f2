import type { IndicatorKind } from "../domain/movement/judgement";
import type { TableKey } from "./template";

/** How much a finding weighs: an error must be solved, a warning solved or explained, a note only read. */
export type Severity = "error" | "warning" | "note";

/**
 * Everything that can be wrong, with the facts its sentence needs. A cause without a sentence does not compile.
 *
 * `activity` is the activity's name or else its code; `targetGroup` and `indicator` are codes or else descriptions;
 * null where the row has none of the two. The facts of a finding never hold a citizen service number: what could be one
 * was masked, or rounded where it is a number (`withoutCitizenNumbers`).
 */
export interface CauseFacts {
  "table-missing": { table: string; foundSheet: string | null };
  /** `found`: the header of the column that may be the one that is meant. */
  "column-missing": { table: string; column: string; found: string | null };
  "column-renamed": { table: string; column: string; found: string };
  "column-twice": { table: string; column: string };
  "table-empty": { table: string };
  /** `untilRow`: the last row that was looked at, where more may stand below it; else null. */
  /** The user said where the table is; `sheet` is not there any more. */
  "mapping-stale": { table: string; sheet: string };
  /** What was kept in the workbook was written by something else, or by a newer version. */
  "kept-part-unreadable": Record<string, never>;
  "rows-below-table": { table: string; untilRow: number | null };
  "number-as-text": { column: string; text: string; number: number };
  "not-a-number": { column: string; text: string };
  "not-a-whole-number": { column: string; number: number };
  "negative-number": { column: string; number: number };
  "not-a-date": { column: string; text: string };
  "not-a-period": { column: string; text: string };
  "not-a-choice": { column: string; text: string; choices: readonly string[]; suggestion: string | null };
  "error-in-cell": { column: string; error: string };
  "formula-without-result": { column: string };
  "share-out-of-range": { column: string; number: number };
  "mixed-share-notation": { indicator: string; value: number };
  /** As `mixed-share-notation`, among the shares of the groups of one activity. */
  "mixed-spread-notation": { activity: string | null; value: number };
  "bounds-reversed": { indicator: string | null; lower: number; value: number | null; upper: number };
  "setting-unusable": { setting: string; text: string };
  "template-version-missing": { expected: string };
  "template-version-differs": { found: string; expected: string };
  /** `key`: what should be there once; for a measurement indicator, area and period. */
  "duplicate-key": { table: string; key: readonly string[]; times: number; firstRow: number };
  "hidden-rows": { table: string };
  "hidden-sheet": { table: string; rows: number };
  "recalculation-pending": Record<string, never>;
  "required-cell-blank": { table: string; column: string };
  /** `column`: the only one in which the row holds something. */
  "row-barely-filled": { table: string; column: string };
  "activity-without-goal": { activity: string | null };
  "no-core-goal": { activity: string | null; goals: readonly string[] };
  "several-core-goals": { activity: string | null; goals: readonly string[] };
  "goal-without-activity": { goal: string; description: string | null };
  "goal-without-indicator": { goal: string; description: string | null };
  "unknown-goal": { column: string; code: string; suggestion: string | null };
  "unknown-target-group": { column: string; code: string; suggestion: string | null };
  "unknown-activity": { column: string; code: string; suggestion: string | null };
  "unknown-indicator": { column: string; code: string; suggestion: string | null };
  "goal-cycle": { goals: readonly string[] };
  "goal-without-parent": { goal: string | null };
  "many-goals": { activity: string | null; goals: number };
  /** `word`: the word in the goal's description that says which way it should go. */
  "direction-conflict": {
    indicator: string | null;
    goal: string;
    word: string;
    wanted: "higher" | "lower";
    norm: "higher" | "lower";
  };
  "counting-unit-missing": { activity: string | null; count: number };
  "target-without-source": { targetGroup: string | null };
  "target-without-reference-date": { targetGroup: string | null };
  "target-outdated": { targetGroup: string | null; referenceDate: string; reportingYear: number };
  "target-range-reversed": { targetGroup: string | null; from: number; to: number };
  /** `size`: the largest size the target group can have. */
  "reach-above-target": { activity: string | null; persons: number; targetGroup: string; size: number };
  "target-above-inhabitants": { targetGroup: string | null; size: number; inhabitants: number };
  /** Shares 0–1; null where the size is not known. */
  "overlap-unknown": {
    targetGroup: string;
    activities: number;
    personsLower: number;
    personsUpper: number;
    shareLower: number | null;
    shareUpper: number | null;
  };
  "flow-out-of-balance": {
    activity: string | null;
    atStart: number;
    inflow: number;
    outflow: number;
    atEnd: number;
    computed: number;
  };
  "norm-missing": { indicator: string | null };
  "expected-decline-missing": { indicator: string | null };
  "margin-missing": { indicator: string | null };
  "margin-negative": { indicator: string | null; margin: number };
  /** Margin in points of the indicator; persons and personsNeeded per measurement. */
  "margin-not-provable": {
    indicator: string | null;
    area: string | null;
    kind: IndicatorKind | null;
    margin: number;
    persons: number | null;
    personsNeeded: number | null;
  };
  /** Versions as they are filled in; null where the row has none. */
  "definition-changed": {
    indicator: string | null;
    area: string | null;
    period: string;
    from: string | null;
    to: string | null;
  };
  "modelled-estimate": { indicator: string | null; area: string | null; period: string };
  /** Values in points of the indicator; factor is `to` divided by `from`. */
  "value-jumped": {
    indicator: string | null;
    area: string | null;
    kind: IndicatorKind | null;
    fromPeriod: string;
    toPeriod: string;
    from: number;
    to: number;
    factor: number;
  };
  "value-outlying": {
    indicator: string | null;
    area: string | null;
    kind: IndicatorKind | null;
    period: string;
    value: number;
    median: number;
  };
  /** Column as its letter: a header could itself be a number that must not be repeated. */
  "citizen-number-column": { column: string; valid: number; filled: number };
  "citizen-number-alone": { column: string };
  "missing-mark": { column: string; text: string };
}

export type Cause = keyof CauseFacts;

export type RuleCode =
  | "S01" | "S02" | "S03" | "S04" | "S05" | "S06" | "S07"
  | "K01" | "K02" | "K03" | "K04" | "K05"
  | "B01" | "B02" | "B03" | "B04" | "B05" | "B07"
  | "M01" | "M02" | "M03" | "M04" | "M05"
  | "P01" | "P05"; // prettier-ignore

interface CauseContract {
  readonly rule: RuleCode;
  readonly severity: Severity;
}

const error = (rule: RuleCode): CauseContract => ({ rule, severity: "error" });
const warning = (rule: RuleCode): CauseContract => ({ rule, severity: "warning" });
const note = (rule: RuleCode): CauseContract => ({ rule, severity: "note" });

/** Which rule a cause belongs to and how much it weighs. */
export const causes: { readonly [C in Cause]: CauseContract } = {
  "table-missing": error("S01"),
  "column-missing": error("S01"),
  "column-renamed": error("S01"),
  "column-twice": error("S01"),
  "table-empty": error("S01"),
  "mapping-stale": warning("S01"),
  "rows-below-table": warning("S01"),
  "number-as-text": error("S02"),
  "not-a-number": error("S02"),
  "not-a-whole-number": error("S02"),
  "negative-number": error("S02"),
  "not-a-date": error("S02"),
  "not-a-period": error("S02"),
  "not-a-choice": error("S02"),
  "error-in-cell": error("S02"),
  "formula-without-result": error("S02"),
  "share-out-of-range": error("S02"),
  "mixed-share-notation": error("S02"),
  "mixed-spread-notation": error("S02"),
  "bounds-reversed": error("S02"),
  "setting-unusable": error("S02"),
  "template-version-missing": error("S03"),
  "template-version-differs": error("S03"),
  "kept-part-unreadable": warning("S03"),
  "duplicate-key": warning("S04"),
  "hidden-rows": note("S05"),
  "hidden-sheet": note("S05"),
  "recalculation-pending": warning("S06"),
  "required-cell-blank": error("S07"),
  "row-barely-filled": error("S07"),
  "activity-without-goal": error("K01"),
  "no-core-goal": error("K02"),
  "several-core-goals": error("K02"),
  "goal-without-activity": warning("K03"),
  "goal-without-indicator": warning("K03"),
  "unknown-goal": warning("K03"),
  "unknown-target-group": warning("K03"),
  "unknown-activity": warning("K03"),
  "unknown-indicator": warning("K03"),
  "goal-cycle": warning("K03"),
  "goal-without-parent": warning("K03"),
  "many-goals": note("K04"),
  "direction-conflict": warning("K05"),
  "counting-unit-missing": error("B01"),
  "target-without-source": warning("B02"),
  "target-without-reference-date": warning("B02"),
  "target-outdated": warning("B02"),
  "target-range-reversed": error("B03"),
  "reach-above-target": error("B03"),
  "target-above-inhabitants": warning("B04"),
  "overlap-unknown": note("B05"),
  "flow-out-of-balance": error("B07"),
  "norm-missing": error("M01"),
  "expected-decline-missing": error("M01"),
  "margin-missing": warning("M02"),
  "margin-negative": error("M02"),
  "margin-not-provable": warning("M02"),
  "definition-changed": warning("M03"),
  "modelled-estimate": note("M04"),
  "value-jumped": warning("M05"),
  "value-outlying": warning("M05"),
  "citizen-number-column": error("P01"),
  "citizen-number-alone": note("P01"),
  "missing-mark": note("P05"),
};

/** How many rules a workbook is checked by. */
export const ruleCount = new Set(Object.values(causes).map(({ rule }) => rule)).size;

/** Where something stands. `column` is null where a whole row, table or workbook is meant. */
export interface Place {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
}

/** One thing seen at one place, before equal causes are brought together. */
export type Occurrence = { [C in Cause]: OccurrenceOf<C> }[Cause];

export interface OccurrenceOf<C extends Cause> {
  readonly cause: C;
  readonly table: TableKey | null;
  readonly place: Place;
  readonly facts: CauseFacts[C];
  /** Occurrences of one cause with equal groups become one finding. */
  readonly group: string;
}

/** One cause, one message: the first three places and how many there are in all. */
export type Finding = { [C in Cause]: FindingOf<C> }[Cause];

export interface FindingOf<C extends Cause> {
  /** By which a finding is known from one check to the next; it holds no citizen service number. */
  readonly key: string;
  readonly cause: C;
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly table: TableKey | null;
  readonly count: number;
  /** The first three places at most, in the order in which a reader meets them. */
  readonly examples: readonly [Example<C>, ...Example<C>[]];
  /** Why the finding may stand, as the user wrote it; null where nothing was said. */
  readonly explanation: string | null;
}

export interface Example<C extends Cause> {
  readonly place: Place;
  readonly facts: CauseFacts[C];
}

export type WorkbookState = "ready" | "ready-with-explanation" | "not-ready";
