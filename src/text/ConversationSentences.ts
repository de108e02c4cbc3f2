import type {
  AgreementsReport,
  ConversationPoint,
  GoalAgreementsReport,
  GoalSources,
  InterpretationsReport,
  StorySource,
} from "../report/ConversationReport";

/** What the report says about agreements, about the sources of a goal and about the conversation. */
export interface ConversationSentences {
  readonly headings: {
    readonly agreements: string;
    readonly sources: string;
    readonly interpretations: string;
    /** Indicators about participants, where there are others as well. */
    readonly contribution: string;
    /** Indicators about all inhabitants. */
    readonly town: string;
  };
  readonly agreements: (report: AgreementsReport) => readonly string[];
  /** Without the name of the goal, to stand after it. */
  readonly agreementsOfGoal: (agreements: GoalAgreementsReport) => string;
  /** Without the name of the goal, to stand after it. */
  readonly sources: (sources: GoalSources) => string;
  readonly story: (story: StorySource) => string;
  readonly heldBack: (stories: number) => string;
  readonly point: (point: ConversationPoint) => string;
  readonly pointDetails: (point: ConversationPoint) => readonly string[];
  /** Null where nothing waits. */
  readonly waiting: (waiting: InterpretationsReport["waiting"]) => string | null;
}
