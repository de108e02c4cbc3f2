import type { Verdict } from "../domain/movement/judgement";
import type { StatementExperience } from "../report/ExperienceReport";
import type { GoalReach, IndicatorReport } from "../report/report";

/** How a council reads verdicts: those that say the same about the town stand together. */
export const verdictGroups = {
  wanted: ["moved-favourably"],
  unwanted: ["moved-unfavourably", "declined", "declined-size-uncertain"],
  tooLittle: ["moved-too-little"],
  equal: ["not-moving"],
  maintained: ["maintained"],
  notKnown: ["cannot-tell"],
  notYet: ["baseline", "not-assessable", "not-comparable", "suppressed"],
} as const satisfies Readonly<Record<string, readonly Verdict[]>>;

export type VerdictGroup = keyof typeof verdictGroups;

/** A reach as the report about the year says it. */
export interface SaidReach {
  /** "1,4% tot 4,4%", or persons where there is no share. */
  readonly short: string;
  /** "van de doelgroep"; null where it is no share. */
  readonly ofTargetGroup: string | null;
  /** The numbers behind it, with what there is to say of them: whole sentences. */
  readonly behind: readonly string[];
}

/** What the page for the council says in one language: the effect first, the counts last. */
export interface CouncilWords {
  readonly title: (year: number | null) => string;
  readonly town: {
    readonly heading: string;
    readonly count: (indicators: number) => string;
    readonly none: string;
    /** With the names that fit, each written by `indicator` or `indicatorWithValues`. */
    readonly group: (group: VerdictGroup, indicators: number, names: readonly string[]) => string;
    readonly indicator: (indicator: IndicatorReport) => string;
    readonly indicatorWithValues: (indicator: IndicatorReport) => string;
  };
  readonly experience: {
    readonly heading: string;
    /** Of a statement with a share. */
    readonly statement: (statement: StatementExperience) => string;
    readonly none: string;
    readonly more: (statements: number) => string;
  };
  readonly talk: {
    readonly heading: string;
    readonly none: string;
    readonly more: (reasons: number) => string;
  };
  readonly story: {
    readonly heading: string;
    readonly none: string;
  };
  readonly reach: {
    readonly heading: string;
    readonly notAddedUp: string;
    /** In the words of the report about the year, so that both say the same. */
    readonly one: (reach: GoalReach, said: SaidReach) => string;
    readonly none: string;
    readonly more: (ranges: number) => string;
  };
  readonly notKnown: {
    readonly heading: string;
    readonly questions: (questions: number) => string;
    readonly none: string;
    readonly moreLimits: (limits: number) => string;
  };
  /** Where the source and the method of each figure stand. */
  readonly where: string;
}
