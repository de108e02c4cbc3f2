import type { AnswerScale } from "../domain/experience/AnswerScale";
import type { CoreSignal, CoreSignalReason } from "../domain/experience/coreAgainstSide";
import type { ExperiencedShare } from "../domain/experience/experiencedShare";
import type { OutcomeCriterion } from "../domain/experience/OutcomeCriterion";
import type { Respondents } from "../domain/experience/Respondents";
import type { StatementDirection } from "../domain/experience/StatementDirection";
import type { EstimateWithInterval } from "../domain/statistics/EstimateWithInterval";

/** Level 3: what people say it brought them. Their experience, not a proof that it is the cause. */
export interface ExperienceReport {
  /** Only goals with statements; in the order of the tree, then those that are not in Doelen. */
  readonly goals: readonly GoalExperience[];
  /** Activities of which the core goal and a side goal both were asked about; in the order of Activiteiten. */
  readonly activities: readonly ActivityExperience[];
  /** Rows of Antwoorden with answers that are in no share. */
  readonly rowsNotCounted: RowsNotCounted & {
    /** The statement is not in Stellingen, or its scale is not known. */
    readonly statementUnknown: number;
  };
}

export interface GoalExperience {
  readonly goal: string;
  readonly goalDescription: string | null;
  /** In the order of Stellingen; of one statement from early to late. */
  readonly statements: readonly StatementExperience[];
  /** By the statements, answered or not. */
  readonly criteriaAsked: readonly OutcomeCriterion[];
  readonly criteriaMissing: readonly OutcomeCriterion[];
}

/** One statement as one kind of people answered it in one period, over all activities. */
export interface StatementExperience {
  readonly code: string;
  readonly statement: string | null;
  readonly criterion: OutcomeCriterion | null;
  /** Null where it is not known: then nothing can be said of the answers. */
  readonly scale: AnswerScale | null;
  readonly direction: StatementDirection;
  readonly respondents: Respondents;
  readonly period: string | null;
  /** False where the same people were asked the same in a later period. */
  readonly isLatest: boolean;
  /** Activities of which answers were counted. */
  readonly activities: number;
  /** Null where no answers could be counted; without a share where they are too few. */
  readonly experienced: ExperiencedShare | null;
  readonly rowsNotCounted: RowsNotCounted;
}

export interface RowsNotCounted {
  /** Some answers have a count and others none. */
  readonly incomplete: number;
  /** An answer that the scale does not have. */
  readonly outsideScale: number;
  readonly moreThanInvited: number;
}

/** What participants of one activity say of what it is for, beside what it also brings. A reason to talk, no verdict. */
export interface ActivityExperience {
  readonly activity: string;
  readonly name: string | null;
  /** The latest in which both were asked. */
  readonly period: string | null;
  readonly core: StatementOfActivity;
  readonly sides: readonly SideOfActivity[];
  readonly signal: CoreSignal;
  readonly reason: CoreSignalReason;
}

export interface StatementOfActivity {
  readonly goal: string;
  readonly goalDescription: string | null;
  /** Code. */
  readonly statement: string;
  readonly text: string | null;
  /** Null where it would tell the answers of the few who take part in the other activities. */
  readonly experienced: ExperiencedShare | null;
}

export interface SideOfActivity extends StatementOfActivity {
  readonly signal: CoreSignal;
  readonly reason: CoreSignalReason;
  /** Share of this statement − share of the core statement, −1 … 1; null where they cannot be compared or shown. */
  readonly difference: EstimateWithInterval | null;
}
