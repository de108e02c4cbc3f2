import type { AgreementShares } from "../../domain/agreements/agreementShares";
import type { AgreementStatus } from "../../domain/agreements/agreementShares";
import type { OutcomeCriterion } from "../../domain/experience/OutcomeCriterion";
import type { ComparisonFacts } from "../ComparisonFacts";
import type { ConversationPoint, StorySource } from "../ConversationReport";
import type { ActivityExperience, StatementExperience } from "../ExperienceReport";
import type { GoalActivity, GoalReach, IndicatorReport } from "../report";
import type { GoalName } from "./GoalName";

/** The levels of monitoring: what was agreed, who was reached, what they say it brought, what moves in town. */
export type MonitoringLevel = "agreement" | "reach" | "experience" | "town";

/**
 * Everything that is said about one goal, the four levels side by side. The contributions of a provider stand on the page of
 * the result they contribute to. Levels 1–3 and the indicators about participants are the provider's part; the indicators
 * about inhabitants are the municipality's.
 */
export interface GoalPage {
  readonly goal: GoalName;
  readonly level: string | null;
  /** From the top of the tree to the goal above this one. */
  readonly path: readonly GoalName[];
  /** The goals below that are told on this page, in the order of the tree. */
  readonly contributions: readonly GoalName[];
  /** Each once; core before side. */
  readonly activities: readonly GoalActivity[];
  /** Descriptions (or codes) of the target groups of its core activities, each once. */
  readonly targetGroups: readonly string[];
  /** Null where nothing was agreed. */
  readonly agreements: PageAgreements | null;
  /** One for each goal of this page and target group. */
  readonly reach: readonly GoalReach[];
  /** The latest of each statement, in the order of Stellingen. */
  readonly statements: readonly StatementExperience[];
  readonly criteriaMissing: readonly OutcomeCriterion[];
  /** Activities that people say do something else than they are for. */
  readonly otherThanMeant: readonly ActivityExperience[];
  /** Indicators about participants: the provider's part. */
  readonly participants: readonly IndicatorReport[];
  /** Indicators about inhabitants: the municipality's part, never a provider's score. Also those without a population. */
  readonly town: readonly IndicatorReport[];
  readonly besideOthers: readonly ComparisonFacts[];
  /** With consent only. */
  readonly stories: readonly StorySource[];
  readonly storiesHeldBack: number;
  /** What people made of it this year, about this goal or an indicator of this page. */
  readonly points: readonly ConversationPoint[];
  /** What they said in earlier years: context now. */
  readonly earlierPoints: readonly ConversationPoint[];
  /** Levels about which the workbook says nothing. */
  readonly missing: readonly MonitoringLevel[];
}

export interface PageAgreements {
  readonly shares: AgreementShares;
  /** In the order of Activiteiten. */
  readonly items: readonly AgreementItem[];
}

export interface AgreementItem {
  readonly activity: string | null;
  readonly name: string | null;
  readonly agreement: string | null;
  readonly status: AgreementStatus | null;
  /** What the provider wrote beside it. */
  readonly explanation: string | null;
}
