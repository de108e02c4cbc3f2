import type { CheckPageWords } from "../../text/CheckPageWords";
import type { FactSentences, Sentences } from "../../text/Sentences";
import type { FileProblem } from "../worker/FileProblem";

/** What is wrong with a file and what to do about it. */
export function problemInWords(
  { about, problem }: FileProblem,
  sentences: Pick<Sentences, "unreadable" | "refused">,
  words: Pick<CheckPageWords, "problems">,
): string {
  switch (about) {
    case "workbook":
      return said(problem, sentences.unreadable);
    case "copy":
      return said(problem, sentences.refused);
    case "page":
      return said(problem, words.problems);
  }
}

function said<Facts, Code extends keyof Facts>(
  { code, facts }: { readonly code: Code; readonly facts: Facts[Code] },
  sentences: FactSentences<Facts>,
): string {
  return sentences[code](facts);
}
