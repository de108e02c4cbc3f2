import type { AgreementsReport } from "../../../report/ConversationReport";
import type { ConversationSentences } from "../../../text/ConversationSentences";
import type { Layout } from "./Layout";
import { nameOfGoal } from "./nameOfGoal";
import { wrapText } from "./wrapText";

/** What has become of the agreements, in all and per goal; no lines where nothing was agreed. */
export function renderAgreements(
  report: AgreementsReport | null,
  words: ConversationSentences,
  { width }: Layout,
): string[] {
  if (report === null) return [];
  return [
    ...words.agreements(report).flatMap((line) => wrapText(line, width, "", "  ")),
    ...report.goals.flatMap((goal) =>
      wrapText(`${nameOfGoal(goal)}: ${words.agreementsOfGoal(goal)}`, width, "- ", "  "),
    ),
  ];
}
