import type { AgreementShares } from "../domain/agreements/agreementShares";
import type { ExperiencedShare, NoAnswer } from "../domain/experience/experiencedShare";
import type { OutcomeCriterion } from "../domain/experience/OutcomeCriterion";
import type { ResponseToInvitation } from "../domain/experience/responseToInvitation";
import type { StatementDirection } from "../domain/experience/StatementDirection";
import type { Interval } from "../domain/statistics/Interval";
import type { StorySource } from "../report/ConversationReport";
import type { SourceKind } from "../workbook/sourcesOfGoals";
import type { WrittenShareRange } from "./shareRange";

/** What the screen Ervaring says by itself, in one language. It speaks of what people experience, never of a cause. */
export interface ExperienceScreenWords {
  readonly title: string;
  readonly advice: string;
  readonly notChecked: string;
  readonly check: string;
  readonly empty: Readonly<Record<"tables" | "statements", string>>;
  readonly insertSheets: string;
  /** Opens the answer screen. */
  readonly ask: string;
  /** And goes back from it. */
  readonly back: string;
  readonly nobodyAnswered: string;
  readonly hopedFor: string;
  readonly quote: (text: string) => string;
  /** Level 1, as one line. */
  readonly agreements: (shares: AgreementShares) => string;
  readonly agreementsWithoutGoal: (shares: AgreementShares) => string;
  readonly criteria: Readonly<Record<OutcomeCriterion, string>>;
  readonly noCriterion: string;
  readonly notAsked: (criteria: readonly OutcomeCriterion[]) => string;
  readonly statement: StatementWords;
  readonly details: DetailWords;
  readonly core: CoreWords;
  readonly sources: SourceWords;
  readonly more: (count: number) => string;
  readonly foot: string;
  readonly statementUnknown: (rows: number) => string;
  readonly onlyFigures: (goals: readonly string[]) => string;
}

export interface StatementWords {
  /** The key range: "tussen 66% en 88% is het eens". */
  readonly share: (range: WrittenShareRange, direction: StatementDirection) => string;
  /** The two numbers behind it. */
  readonly behind: (positive: number, answers: number, direction: StatementDirection) => string;
  /** Where agreeing is not what is hoped for. */
  readonly negative: string;
  readonly response: (answers: number, response: ResponseToInvitation) => string;
  readonly lowResponse: string;
  readonly indicative: string;
  readonly indicativeWhy: string;
  /** Instead of a share. */
  readonly tooFew: (answers: number, minimum: number) => string;
  readonly noAnswer: (noAnswer: NoAnswer) => string;
  readonly manyNoAnswer: string;
  readonly pooled: (activities: number) => string;
  readonly notAnswered: string;
  readonly noScale: string;
  readonly rowsNotCounted: (rows: number) => string;
}

export interface DetailWords {
  readonly title: string;
  readonly answer: (name: string, persons: number, share: number) => string;
  /** Which answers were hoped for, and how the range came about. */
  readonly method: (answers: readonly string[], direction: StatementDirection) => string;
  readonly earlier: string;
  readonly earlierPeriod: (period: string, said: string, experienced: ExperiencedShare) => string;
}

/** Neutral, and a question: what an activity also brings may be worth having. */
export interface CoreWords {
  readonly question: (activity: string) => string;
  /** `said` is the key range of the statement, null where it is held back. */
  readonly meant: (statement: string, said: string | null) => string;
  readonly side: (statement: string, said: string | null) => string;
  /** −1 … 1, where the side statement does better. */
  readonly difference: (interval: Interval) => string;
  readonly careful: string;
}

export interface SourceWords {
  readonly title: string;
  readonly kinds: Readonly<Record<SourceKind, string>>;
  readonly restsOn: (kinds: readonly SourceKind[]) => string;
  readonly story: (story: StorySource) => string;
  readonly link: string;
  readonly heldBack: (stories: number) => string;
  readonly suggestions: (suggestions: number) => string;
}
