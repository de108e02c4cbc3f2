import type { CliMessages } from "../../text/CliMessages";
import type { Sentences } from "../../text/Sentences";
import type { UnreadableWorkbookCode } from "../../workbook/UnreadableWorkbookFacts";
import type { UnreadableWorkbook } from "../../xlsx/UnreadableWorkbook";
import type { ProblemJson } from "./checkSchema";
import type { NotChecked } from "./CheckedFile";

/** Why a file gave no report, as code, facts and sentence. */
export function problemOf(unread: NotChecked, sentences: Sentences, messages: CliMessages): ProblemJson {
  if (unread.status === "not-opened") {
    return { code: unread.problem, facts: {}, sentence: messages.fileProblems[unread.problem] };
  }
  if (unread.status === "our-mistake") {
    const detail = String(unread.problem);
    return { code: "our-mistake", facts: { detail }, sentence: messages.ourMistake(detail) };
  }
  const { problem } = unread;
  return {
    code: problem.code,
    facts: { ...problem.facts },
    sentence: unreadableSentence(problem, sentences),
  };
}

function unreadableSentence<Code extends UnreadableWorkbookCode>(
  { code, facts }: UnreadableWorkbook<Code>,
  sentences: Sentences,
): string {
  return sentences.unreadable[code](facts);
}
