import type { InterpretationsReport } from "../../../report/ConversationReport";
import type { ConversationSentences } from "../../../text/ConversationSentences";
import type { Layout } from "./Layout";
import { wrapText } from "./wrapText";

/** The points of the conversation as they were written down, and which verdicts still wait for one. */
export function renderInterpretations(
  report: InterpretationsReport | null,
  words: ConversationSentences,
  { width }: Layout,
): string[] {
  if (report === null) return [];
  const waiting = words.waiting(report.waiting);
  return [
    ...report.points.flatMap((point) => [
      ...wrapText(words.point(point), width, "", "  "),
      ...words.pointDetails(point).flatMap((line) => wrapText(line, width, "  ", "    ")),
    ]),
    ...(waiting === null ? [] : wrapText(waiting, width, "", "  ")),
  ];
}
