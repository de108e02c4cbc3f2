import type { OutcomeCriterion } from "../../domain/experience/OutcomeCriterion";
import type { StatementExperience } from "../ExperienceReport";
import type { GoalReach, IndicatorReport, SpreadReport } from "../report";
import type { GoalName } from "./GoalName";
import type { MonitoringLevel } from "./GoalPage";
import type { Talk } from "./Talk";

/** What we do not know, and what it would take to know it. */
export interface QuestionFacts {
  /** Cannot tell, not assessable, not comparable, suppressed. */
  indicator: { readonly indicator: IndicatorReport };
  /** The reach cannot be said: its reason and cell are in it. */
  "reach-missing": { readonly reach: GoalReach };
  /**
   * Visits or people who may take part twice: the range would be narrower if participants were asked. One a goal, of the
   * target group with the widest range.
   */
  "reach-bounded": { readonly reach: GoalReach };
  "spread-unknown": { readonly reach: GoalReach; readonly reason: NonNullable<SpreadReport["reason"]> };
  "too-few-answers": { readonly statement: StatementExperience };
  "criteria-missing": { readonly criteria: readonly OutcomeCriterion[] };
  "level-missing": { readonly level: MonitoringLevel };
}

/** One row of the questions about measuring. */
export type MeasuringQuestion = {
  [Code in keyof QuestionFacts]: {
    readonly code: Code;
    readonly facts: QuestionFacts[Code];
    /** Stays the same when the list is made again. */
    readonly key: string;
    readonly goal: GoalName | null;
    readonly talk: Talk;
  };
}[keyof QuestionFacts];
