import type { Judgement } from "../domain/movement/judgement";
import type { Finding, WorkbookState } from "../workbook/findings";

/** What we conclude from one workbook: facts and codes, no sentences. */
export interface Report {
  readonly subject: Subject;
  readonly state: WorkbookState;
  readonly counts: { readonly errors: number; readonly warnings: number; readonly notes: number };
  readonly findings: readonly Finding[];
  /** In the order of the tree: a parent stands before its children. */
  readonly goals: readonly GoalReport[];
  readonly reach: readonly TargetGroupReach[];
  readonly indicators: readonly IndicatorReport[];
  /** Rows read per table of the contract; null where the table is not there. */
  readonly rowsRead: Readonly<Record<string, number | null>>;
  /** Comparisons of two measurements that came to a verdict. */
  readonly comparisons: number;
  /** If none of those indicators really changed, so many would be called moved by chance alone: 5% of them. */
  readonly expectedFalseFlags: number;
}

export interface Subject {
  readonly municipality: string | null;
  readonly provider: string | null;
  readonly reportingYear: number | null;
}

export interface GoalReport {
  readonly code: string;
  readonly description: string | null;
  readonly level: string | null;
  /** 0 for a goal at the top. */
  readonly depth: number;
  readonly activities: readonly GoalActivity[];
  readonly indicators: readonly string[];
  /** Persons reached by the activities that have this goal or one below it as their core; null where nothing is counted. */
  readonly personsReached: PersonsReached | null;
}

export interface GoalActivity {
  readonly code: string | null;
  readonly name: string | null;
  readonly part: "core" | "side";
}

export interface PersonsReached {
  readonly lower: number;
  readonly upper: number;
  /** Counted rather than bounded: both bounds are the number of persons. */
  readonly exact: boolean;
  readonly activitiesCounted: number;
  /** Activities of which the number or the unit of counting is not known: the true reach may be higher. */
  readonly activitiesNotCounted: number;
}

export interface TargetGroupReach {
  readonly code: string;
  readonly description: string | null;
  readonly size: number | null;
  readonly sizeLower: number | null;
  readonly sizeUpper: number | null;
  readonly source: string | null;
  readonly persons: PersonsReached | null;
  /** As shares, 0–1; null where persons or size are not known, or contradict each other. */
  readonly share: { readonly lower: number; readonly upper: number } | null;
  readonly reason: "no-activity" | "nothing-counted" | "size-missing" | "more-persons-than-target" | null;
}

export interface IndicatorReport {
  readonly code: string;
  readonly name: string | null;
  readonly goal: string | null;
  readonly population: "residents" | "participants" | null;
  readonly kind: "share" | "mean" | "count" | null;
  readonly norm: "higher" | "lower" | "maintain" | "bounded-decline" | null;
  readonly area: string | null;
  readonly latest: {
    readonly period: string;
    readonly value: number | null;
    readonly persons: number | null;
  } | null;
  readonly judgement: Judgement;
}
