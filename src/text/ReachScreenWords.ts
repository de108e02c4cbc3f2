import type {
  GoalReach,
  GoalReachReason,
  ReachingActivity,
  SpreadGroup,
  SpreadReport,
} from "../report/report";
import type { WrittenShareRange } from "./shareRange";

/** What the screen Bereik says by itself, in one language. */
export interface ReachScreenWords {
  readonly title: string;
  readonly advice: string;
  readonly notChecked: string;
  readonly check: string;
  readonly empty: Readonly<Record<"activities" | "goals" | "core-goals", string>>;
  readonly insertTemplate: string;
  readonly legend: {
    readonly bounds: string;
    readonly uncertainSize: string;
    readonly counted: string;
  };
  readonly activities: (count: number) => string;
  readonly noTargetGroup: string;
  /** The key range of a card: "tussen 1,4% en 4,4%". */
  readonly share: (range: WrittenShareRange) => string;
  /** The same where there is no share: "tussen 279 en 675 personen". */
  readonly persons: (persons: NonNullable<GoalReach["persons"]>) => string;
  /** The two numbers behind the share. */
  readonly behind: (reach: GoalReach) => string;
  readonly reasons: Readonly<Record<GoalReachReason, ReasonWords>>;
  readonly how: {
    readonly title: string;
    readonly lower: string;
    readonly upper: string;
    readonly counted: string;
    readonly countedOnce: string;
    /** The most persons in one activity; the cell follows. */
    readonly largest: (activity: ReachingActivity) => string;
    readonly onlyVisits: string;
    /** With visits, the sum also counts who comes twice to one activity. */
    readonly sum: (withVisits: boolean) => string;
    readonly capped: (sum: number, size: number) => string;
    readonly targetGroup: string;
    readonly size: (reach: GoalReach) => string;
    readonly closer: string;
    readonly question: string;
    /** Instead of the question, where one activity counts visits. */
    readonly countPersons: string;
  };
  readonly spread: {
    readonly title: string;
    readonly index: string;
    readonly outside: string;
    readonly inside: string;
    readonly chance: string;
    /** Only about a group outside what chance allows. */
    readonly group: (group: SpreadGroup, participantsKnown: number) => string;
    readonly reasons: Readonly<Record<NonNullable<SpreadReport["reason"]>, string>>;
    readonly mayCountTwice: string;
  };
  readonly goTo: (place: string) => string;
  readonly more: (count: number) => string;
  /** The period that was counted; null where it is not filled in. */
  readonly foot: (period: { readonly from: string; readonly to: string } | null) => string;
}

export interface ReasonWords {
  readonly title: string;
  /** Without its last sign: a cell or a full stop follows. */
  readonly advice: string;
}
