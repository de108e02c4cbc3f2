import type { GivenAnswer } from "./AnswerRound";

/** Where a participant is in the questions. */
export interface KioskState {
  readonly page: "question" | "thanks";
  /** Which question, from 0. */
  readonly question: number;
  /** Per question; null where nothing is chosen yet. On the page of thanks all are chosen. */
  readonly answers: readonly (GivenAnswer | null)[];
  /** What has to be said about what just happened. */
  readonly remark: "choose-first" | "still-there" | "begun-again" | null;
  /** The team leader is asked for the code, over whatever page there is. */
  readonly asksCode: boolean;
}

export type KioskEvent =
  | { readonly type: "chosen"; readonly answer: GivenAnswer }
  | {
      readonly type:
        "next" | "back" | "next-participant" | "code-asked" | "code-left" | "touched" | "idle" | "given-up";
    };

/** The first question, for somebody who has answered nothing yet. */
export function firstQuestion(questions: number): KioskState {
  const answers = Array.from({ length: questions }, () => null);
  return { page: "question", question: 0, answers, remark: null, asksCode: false };
}

/** What the screen becomes after somebody did something, or for too long nothing. */
export function afterEvent(state: KioskState, event: KioskEvent): KioskState {
  const { page, question, answers, remark } = state;
  switch (event.type) {
    case "chosen":
      return { ...state, answers: answers.with(question, event.answer), remark: null };
    case "next":
      return afterNext(state);
    case "back":
      return { ...state, question: Math.max(0, question - 1), remark: null };
    case "next-participant":
      return page === "thanks" ? firstQuestion(answers.length) : state;
    case "code-asked":
      return { ...state, asksCode: true };
    case "code-left":
      return { ...state, asksCode: false };
    case "touched":
      return remark === "still-there" ? { ...state, remark: null } : state;
    case "idle":
      return isHalfWay(state) ? { ...state, remark: "still-there" } : state;
    case "given-up":
      if (!isHalfWay(state)) return { ...state, asksCode: false };
      return { ...firstQuestion(answers.length), remark: "begun-again" };
  }
}

/** Somebody began and did not finish: what is filled in so far belongs to nobody else. */
export function isHalfWay({ page, answers }: KioskState): boolean {
  return page === "question" && answers.some((answer) => answer !== null);
}

function afterNext(state: KioskState): KioskState {
  const { page, question, answers } = state;
  if (page !== "question") return state;
  if (answers[question] === null) return { ...state, remark: "choose-first" };
  if (question + 1 < answers.length) return { ...state, question: question + 1, remark: null };
  return { ...state, page: "thanks", remark: null };
}
