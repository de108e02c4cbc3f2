import type { AnswerScale } from "../domain/experience/AnswerScale";
import type { Respondents } from "../domain/experience/Respondents";
import type { AnswerProblemFacts } from "./AnswerProblemFacts";
import type { FactSentences } from "./Sentences";

/** What the answer screen says, to who sets it up and to who answers, in one language. */
export interface AnswerWords {
  /** Per scale, from the lowest answer to the highest. */
  readonly answers: Readonly<Record<AnswerScale, readonly string[]>>;
  readonly start: AnswerStartWords;
  readonly kiosk: AnswerKioskWords;
  readonly leader: AnswerLeaderWords;
  readonly problems: FactSentences<AnswerProblemFacts>;
}

/** Setting up: for the team leader. */
export interface AnswerStartWords {
  readonly title: string;
  readonly lead: string;
  readonly notChecked: string;
  readonly check: string;
  readonly empty: Readonly<Record<"statements" | "answers" | "activities", string>>;
  readonly insert: Readonly<Record<"statements" | "answers", string>>;
  readonly activity: string;
  readonly period: string;
  readonly periodHint: string;
  readonly periodUnknown: string;
  readonly respondents: string;
  readonly respondentNames: Readonly<Record<Respondents, string>>;
  readonly questions: (count: number) => string;
  readonly scaleNames: Readonly<Record<AnswerScale, string>>;
  /** Behind the scale of a statement in the negative. */
  readonly withoutFaces: string;
  readonly withoutScale: (count: number) => string;
  readonly code: string;
  readonly codeHint: string;
  readonly codeTooShort: string;
  readonly writes: string;
  readonly readyRows: (rows: number, sheet: string) => string;
  readonly countingRows: (rows: readonly number[], answers: number, sheet: string) => string;
  readonly problems: string;
  readonly goodToKnow: string;
  /** What an add-in cannot do, said before anybody relies on it. */
  readonly limits: readonly string[];
  readonly begin: string;
  readonly goTo: (place: string) => string;
}

/** Answering: for the participant. */
export interface AnswerKioskWords {
  readonly position: (question: number, questions: number) => string;
  readonly noAnswer: string;
  readonly back: string;
  readonly next: string;
  readonly done: string;
  readonly anonymous: string;
  readonly chooseFirst: string;
  readonly thanks: string;
  readonly counted: string;
  readonly nextParticipant: string;
  readonly stillThere: string;
  readonly iAmHere: string;
  readonly startedAgain: string;
  readonly forLeader: string;
}

/** Stopping: for the team leader. */
export interface AnswerLeaderWords {
  readonly title: string;
  readonly code: string;
  readonly wrongCode: string;
  readonly stop: string;
  readonly backToQuestions: string;
  readonly halfWay: string;
  readonly notSaved: (answers: number) => string;
  readonly retry: string;
  readonly saving: string;
  readonly stopAnyway: (answers: number) => string;
  /** Said in the pane once the round is over. */
  readonly stopped: (participants: number, sheet: string) => string;
}
