import type { AnswerScale } from "../../domain/experience/AnswerScale";
import type { OutcomeCriterion } from "../../domain/experience/OutcomeCriterion";
import type { CauseContract } from "./CauseContract";
import { error, note, warning } from "./CauseContract";

/**
 * What can be wrong with statements and the answers to them. With the facts a sentence needs: `activity` and `statement`
 * are codes, `answer` is the header of the column.
 */
export interface ExperienceCauseFacts {
  /** `rows`: those of Stellingen, from top to bottom. */
  "unequal-measuring": {
    goal: string;
    description: string | null;
    criterion: OutcomeCriterion;
    rows: readonly string[];
  };
  "answers-incomplete": { activity: string | null; statement: string; answer: string; scale: AnswerScale };
  "answer-outside-scale": { activity: string | null; statement: string; answer: string; scale: AnswerScale };
  /** `persons`: with those who gave no answer. */
  "more-answers-than-invited": {
    activity: string | null;
    statement: string;
    persons: number;
    invited: number;
  };
  "more-answers-than-participants": {
    activity: string | null;
    statement: string;
    answers: number;
    participants: number;
  };
  /** `minimum`: below this many answers there is no share. */
  "few-answers": { statement: string; answers: number; minimum: number };
  "low-response": { activity: string | null; statement: string; answers: number; invited: number };
  "response-unknown": { activity: string | null; statement: string };
  "contribution-not-named": { statement: string };
  "criteria-missing": { goal: string; description: string | null; missing: readonly OutcomeCriterion[] };
}

export const experienceCauses: { readonly [Cause in keyof ExperienceCauseFacts]: CauseContract } = {
  "unequal-measuring": warning("E01"),
  "answers-incomplete": error("E02"),
  "answer-outside-scale": error("E02"),
  "more-answers-than-invited": error("E02"),
  "more-answers-than-participants": error("E02"),
  "few-answers": note("E03"),
  "low-response": warning("E04"),
  "response-unknown": note("E04"),
  "contribution-not-named": note("E05"),
  "criteria-missing": note("E06"),
};
