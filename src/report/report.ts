import type { Judgement, Reason } from "../domain/movement/judgement";
import type { Period } from "../domain/period";
import type { Interval } from "../domain/statistics/Interval";
import type { Finding, Place, WorkbookState } from "../workbook/findings";
import type { ChosenRule } from "../workbook/ruleChoices/setAsideFindings";
import type { ComparisonFacts } from "./ComparisonFacts";
import type { AgreementsReport, GoalSources, InterpretationsReport } from "./ConversationReport";
import type { CostFacts } from "./CostFacts";
import type { ExperienceReport } from "./ExperienceReport";
import type { ScaleFacts } from "./ScaleFacts";
import type { ShiftFacts } from "./ShiftFacts";
import type { TrajectoryFacts } from "./TrajectoryFacts";

/** What we conclude from one workbook: facts and codes, no sentences. */
export interface Report {
  readonly subject: Subject;
  readonly state: WorkbookState;
  readonly counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly explained: number;
  };
  readonly findings: readonly Finding[];
  /** Rules that were switched off or made milder in this workbook, and why: whoever reads the report should know. */
  readonly chosenRules: readonly ChosenRule[];
  /** In the order of the tree: a parent stands before its children. */
  readonly goals: readonly GoalReport[];
  readonly reach: readonly TargetGroupReach[];
  /** In the order of the tree, per goal in the order in which its activities name their target groups. */
  readonly goalReach: readonly GoalReach[];
  readonly indicators: readonly IndicatorReport[];
  /** Rows read per table of the contract; null where the table is not there. */
  readonly rowsRead: Readonly<Record<string, number | null>>;
  /** Comparisons of two measurements that came to a verdict. */
  readonly comparisons: number;
  /** If none of those indicators really changed, so many would be called moved by chance alone: 5% of them. */
  readonly expectedFalseFlags: number;
  /** Null where Trajecten is not there or empty. */
  readonly trajectories: TrajectoryFacts | null;
  /** In the order of Overgangen. */
  readonly scales: readonly ScaleFacts[];
  /** One a period, in the order of Kanteling. */
  readonly shifts: readonly ShiftFacts[];
  /** Null where Businesscases and Prijzen are not there or empty: that is no finding. */
  readonly costs: CostFacts | null;
  /** Indicators of which Vergelijking says something, in the order of Indicatoren. */
  readonly besideOthers: readonly ComparisonFacts[];
  /** Null where nothing was agreed with an activity. */
  readonly agreements: AgreementsReport | null;
  /** Null where Stellingen is not there. */
  readonly experience: ExperienceReport | null;
  /** Null where neither Stellingen nor Verhalen is there. */
  readonly sources: readonly GoalSources[] | null;
  /** Null where Duiding is not there. */
  readonly interpretations: InterpretationsReport | null;
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
  /** Left out where no number is hidden. */
  readonly hidden?: HiddenActivities;
}

/** Of the activities not counted, those of which the number is hidden to protect a small group: it is never exact then. */
export interface HiddenActivities {
  /** Below a number that is known: they are in the bounds, each as nobody up to `mostOfOne`. */
  readonly bounded: number;
  readonly mostOfOne: number;
  /** Of which nothing is known: they reach up to the target group. */
  readonly unbounded: number;
  /** False where there is no target group to bound them: `upper` is then no bound. */
  readonly upperKnown: boolean;
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

/** What the activities that have one goal as their core reached of one target group. */
export interface GoalReach {
  readonly goal: string;
  readonly goalDescription: string | null;
  /** Null where the activities name no target group. */
  readonly targetGroup: string | null;
  readonly targetGroupDescription: string | null;
  readonly size: number | null;
  readonly sizeLower: number | null;
  readonly sizeUpper: number | null;
  readonly source: string | null;
  /** An ISO date. */
  readonly referenceDate: string | null;
  readonly persons: PersonsReached | null;
  /** The counts add up to more persons than the target group has, so its size is the upper bound. */
  readonly cappedByTarget: boolean;
  /** As shares of the stated size, 0–1; null where `share` is. */
  readonly shareAtSize: Interval | null;
  /** As shares, 0–1, whatever size within its range the target group has. */
  readonly share: Interval | null;
  /** In the order of Activiteiten. */
  readonly activities: readonly ReachingActivity[];
  /** The activity that gives the lower bound; null where nothing is counted. */
  readonly largest: ReachingActivity | null;
  readonly reason: GoalReachReason | null;
  /** The cell that would mend the reason; null where there is none, or the whole rests on more than a cell. */
  readonly missing: Place | null;
  /** Null where Spreiding says nothing about these activities. */
  readonly spread: SpreadReport | null;
}

export type GoalReachReason =
  | "target-group-missing"
  | "target-group-unknown"
  | "unit-missing"
  | "count-missing"
  /** Of all activities the number is hidden, because it is small or would give a small one away. */
  | "count-hidden"
  | "size-missing"
  /** The size is hidden, because it is small. */
  | "size-hidden"
  | "more-persons-than-target";

export interface ReachingActivity {
  readonly code: string | null;
  readonly name: string | null;
  readonly unit: "visits" | "participants" | "unique-persons" | null;
  readonly count: number | null;
  /** The cell of the count. */
  readonly place: Place;
}

/** Participants per group beside what the target group leads one to expect. */
export interface SpreadReport {
  /** In the order of Spreiding, without those whose group is not known, and groups of which the number is not. */
  readonly groups: readonly SpreadGroup[];
  readonly participantsKnown: number;
  /** Kept apart, never divided over the groups. */
  readonly participantsUnknown: number;
  /** Added up over more activities: somebody who takes part in two is counted twice. */
  readonly mayCountTwice: boolean;
  /** Why the groups cannot be compared with the target group; null where they can. */
  readonly reason:
    "count-missing" | "shares-missing" | "shares-contradict" | "shares-not-whole" | "nobody-known" | null;
}

export interface SpreadGroup {
  readonly name: string;
  readonly participants: number;
  /** Of the participants whose group is known, 0–1; null where nobody's is. */
  readonly share: number | null;
  /** Of the target group, 0–1. */
  readonly targetShare: number | null;
  /** 100: as many as in the target group; null where the spread has a reason. */
  readonly index: number | null;
  /** The indexes that chance allows: an adjusted residual of −2 to 2. */
  readonly expectedIndex: Interval | null;
  readonly verdict: "under-represented" | "over-represented" | "as-expected" | null;
}

/** One measurement as it is drawn and told; values in points of the indicator, percentage points for a share. */
export interface MeasuredPoint {
  readonly period: string;
  readonly at: Period;
  readonly value: number | null;
  /** What the verdict goes by: Wilson for a share with persons, else the bounds as given; null where not known. */
  readonly interval95: Interval | null;
  readonly persons: number | null;
  readonly status: "final" | "provisional" | "break" | "modelled" | "complete" | null;
  /** Why this one may not be compared with the one before it that has a value; null where it may, or is the first. */
  readonly breakBefore: Reason | null;
  readonly suppressed: boolean;
  /** The sheet row, as Excel numbers it. */
  readonly row: number;
}

/** Where the interval of the latest value comes from, and how two measurements were compared. */
export interface MethodFacts {
  /** `as-published`: the bounds as given. Null where no interval is known. */
  readonly interval: "wilson" | "byar" | "as-published" | null;
  /** Null where nothing was compared. */
  readonly change: "proportions" | "published-shares" | "counts" | "estimates" | null;
  /** `in-bounds`: the bounds as given hold it already. `assumed-1`: not filled in. */
  readonly designEffect: "given" | "assumed-1" | "in-bounds" | null;
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
  /** From early to late. */
  readonly measurements: readonly MeasuredPoint[];
  /** In points. */
  readonly margin: number | null;
  /** In points. */
  readonly targetValue: number | null;
  readonly targetYear: number | null;
  /** In points a year, as filled in; counts only with the norm bounded-decline. */
  readonly expectedChangePerYear: number | null;
  readonly source: string | null;
  readonly instrument: string | null;
  readonly method: MethodFacts;
  readonly judgement: Judgement;
}
