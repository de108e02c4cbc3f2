import type { GoalPage } from "../../../report/conversation/GoalPage";
import type { TableBlock } from "../ReportDocument";
import { indicatorInWords } from "./indicatorInWords";
import type { ReportFrame } from "./ReportFrame";

/** The indicators about participants: the provider's part; nothing where there are none. */
export function participantsTable(
  { participants }: Pick<GoalPage, "participants">,
  id: string,
  frame: ReportFrame,
): TableBlock[] {
  if (participants.length === 0) return [];
  const { headings, ofProvider, town, participantColumns } = frame.page;
  return [
    {
      kind: "table",
      id: `${id}-participants`,
      caption: ofProvider(headings.participants),
      columns: [
        { header: participantColumns.indicator, width: 30, align: "start" },
        { header: participantColumns.outcome, width: 70, align: "start" },
      ],
      rows: participants.map((indicator) => ({
        key: `${indicator.code}|${indicator.area ?? ""}`,
        cells: [
          { text: town.about(indicator) },
          {
            strong: `${frame.sentences.verdictNames[indicator.judgement.verdict]}.`,
            text: indicatorInWords(indicator, frame).join(" "),
          },
        ],
      })),
    },
  ];
}
