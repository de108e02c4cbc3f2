import type { MeasuringQuestion, QuestionFacts } from "../../../../report/conversation/MeasuringQuestion";
import type { AgendaPageWords } from "../../../../text/AgendaPageWords";
import type { PlaceLabels } from "../../../../text/ReportLabels";
import { placeInWords } from "../../../placeInWords";
import type { TableRow } from "../../ReportDocument";
import { talkCell } from "./talkInWords";

/** One question about measuring as a row: what we do not know, what it takes, who sees to it and when. */
export function questionRow(
  question: MeasuringQuestion,
  words: AgendaPageWords,
  labels: PlaceLabels,
): TableRow {
  return {
    key: question.key,
    cells: [
      { strong: unknownInWords(question, words), text: words.known(question) ?? "" },
      { text: neededInWords(question, words, labels) },
      talkCell(question.talk, words.notes),
    ],
  };
}

export function unknownInWords(question: MeasuringQuestion, { unknown }: AgendaPageWords): string {
  return saidOf(unknown, question);
}

export function neededInWords(
  question: MeasuringQuestion,
  { needed }: AgendaPageWords,
  labels: PlaceLabels,
): string {
  const missing = question.code === "reach-missing" ? question.facts.reach.missing : null;
  const place = missing === null ? null : placeInWords(missing, labels);
  return neededOf(needed, question, place);
}

function saidOf<Code extends keyof QuestionFacts>(
  sayings: { readonly [Key in Code]: (facts: QuestionFacts[Key]) => string },
  { code, facts }: { readonly code: Code; readonly facts: QuestionFacts[Code] },
): string {
  return sayings[code](facts);
}

function neededOf<Code extends keyof QuestionFacts>(
  sayings: { readonly [Key in Code]: (facts: QuestionFacts[Key], place: string | null) => string },
  { code, facts }: { readonly code: Code; readonly facts: QuestionFacts[Code] },
  place: string | null,
): string {
  return sayings[code](facts, place);
}
