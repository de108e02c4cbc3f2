import type { MeasuringQuestion, QuestionFacts } from "../report/conversation/MeasuringQuestion";
import type { ChanceAnswer, ReasonFacts } from "../report/conversation/ReasonToTalk";
import type { TalkNotes } from "../report/conversation/Talk";

/** What the agenda of the conversation says in one language. None of it judges a provider or names a cause. */
export interface AgendaPageWords {
  /** @param year  null where the workbook does not say it */
  readonly title: (year: number | null) => string;
  readonly lead: readonly string[];
  readonly reasons: {
    readonly heading: string;
    readonly caption: (goal: string) => string;
    readonly columns: Readonly<Record<"seen" | "chance" | "explanation" | "agreed", string>>;
    readonly none: string;
  };
  readonly questions: {
    readonly heading: string;
    readonly lead: string;
    readonly caption: (goal: string) => string;
    readonly columns: Readonly<Record<"unknown" | "needed" | "who", string>>;
    readonly none: string;
  };
  /** What is asked every year, whatever the figures say. */
  readonly standing: {
    readonly heading: string;
    readonly columns: Readonly<Record<"question" | "answer", string>>;
    readonly questions: readonly string[];
  };
  /** Small line above the name of a goal. */
  readonly goalCode: (code: string) => string;
  readonly withoutGoal: string;
  readonly seen: { readonly [Code in keyof ReasonFacts]: (facts: ReasonFacts[Code]) => SeenInWords };
  readonly chance: Readonly<Record<ChanceAnswer, string>>;
  /** What the answer to "could it be chance?" rests on; null where there is nothing more to say. */
  readonly evidence: {
    readonly [Code in keyof ReasonFacts]: (facts: ReasonFacts[Code]) => string | null;
  };
  readonly unknown: { readonly [Code in keyof QuestionFacts]: (facts: QuestionFacts[Code]) => string };
  /** What was measured so far; null where there is nothing to compare. */
  readonly known: (question: MeasuringQuestion) => string | null;
  /** @param place  the cell to begin with, as Excel writes it; null where there is none */
  readonly needed: {
    readonly [Code in keyof QuestionFacts]: (facts: QuestionFacts[Code], place: string | null) => string;
  };
  readonly notes: NoteWords;
}

/** The finding, a sentence of its own, and the figures behind it; "" where there are none. */
export interface SeenInWords {
  readonly finding: string;
  readonly figures: string;
}

/** What people wrote, said again in a sentence. */
export interface NoteWords {
  /** Explanation and answer of this year; null where neither was given. */
  readonly said: (notes: TalkNotes) => string | null;
  readonly saidEarlier: (notes: TalkNotes) => string | null;
  /** What was agreed, who and when; null where nothing was. */
  readonly agreed: (notes: TalkNotes) => string | null;
  /** The same, to stand beside what was said: with a word before it. */
  readonly agreedBeside: (notes: TalkNotes) => string | null;
  readonly agreedEarlier: (notes: TalkNotes) => string | null;
}
