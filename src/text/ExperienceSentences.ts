import type {
  ActivityExperience,
  ExperienceReport,
  StatementExperience,
  StatementOfActivity,
} from "../report/ExperienceReport";

/** What the report says about what people experience. It never speaks of a cause. */
export interface ExperienceSentences {
  readonly heading: string;
  /** The statement itself, with its criterion and who answered. */
  readonly statement: (statement: StatementExperience) => string;
  /** What was answered, in one or more sentences. */
  readonly answered: (statement: StatementExperience) => readonly string[];
  /** Null where every row counts. */
  readonly rowsNotCounted: (rows: ExperienceReport["rowsNotCounted"]) => string | null;
  readonly core: (statement: StatementOfActivity) => string;
  readonly side: (statement: StatementOfActivity) => string;
  readonly coreAgainstSide: (activity: ActivityExperience) => string;
  /** How to read it. */
  readonly method: string;
}
