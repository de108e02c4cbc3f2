import type { GoalAgreementsReport, GoalSources } from "../../report/ConversationReport";
import type { ActivityExperience, GoalExperience } from "../../report/ExperienceReport";

/** What is known of one goal beside how many were reached and what moved. */
export interface GoalCardFacts {
  readonly goal: string;
  readonly goalDescription: string | null;
  /** Level 1; null where nothing was agreed with an activity of this goal. */
  readonly agreements: GoalAgreementsReport | null;
  /** Level 3; null where the goal has no statements. */
  readonly experience: GoalExperience | null;
  /** Activities with this goal at their core that may reach something else. */
  readonly besideMeant: readonly ActivityExperience[];
  readonly sources: GoalSources | null;
}
