import type { AgreementStatus } from "../../../../domain/agreements/agreementShares";
import type { AgreementItem, GoalPage } from "../../../../report/conversation/GoalPage";
import { asSentence } from "../../../../text/asSentence";
import type { AgreementMark, LevelBlock } from "../../ReportDocument";
import type { ReportFrame } from "../ReportFrame";
import { missingLevel } from "./missingLevel";

/** More would leave the levels beside this one blank for a page. */
const mostItems = 5;

const marks: Readonly<Record<AgreementStatus, AgreementMark>> = {
  done: "done",
  partly: "partly",
  not: "not",
  "not-yet-due": "open",
};

/** Level 1: what was agreed, with what became of each, and what the provider wrote where it was not done. */
export function agreementLevel({ agreements }: GoalPage, frame: ReportFrame): LevelBlock {
  if (agreements === null) return missingLevel("agreement", frame);
  const { agreement: words, levels } = frame.page;
  const shown = itemsToShow(agreements.items);
  const explained = agreements.items.flatMap(explanationOf);
  const hidden = agreements.items.length - shown.length;
  return {
    level: "agreement",
    heading: levels.agreement,
    keyFigure: words.keyFigure(agreements.shares),
    under: words.under(agreements.shares),
    parts: [
      {
        heading: null,
        picture: null,
        items: shown.map((item) => ({
          mark: item.status === null ? "open" : marks[item.status],
          text: words.item(item.name, item.agreement, item.status),
        })),
        sentences: [
          ...(hidden === 0 ? [] : [words.more(hidden)]),
          ...(hidden === 0 ? explained : explained.length === 0 ? [] : [words.moreExplained]),
        ],
      },
    ],
  };
}

/** All where they fit; else first those that were not done, because those are talked about. In the order of the workbook. */
function itemsToShow(items: readonly AgreementItem[]): readonly AgreementItem[] {
  if (items.length <= mostItems) return items;
  const first = [
    ...items.filter(({ status }) => status !== "done"),
    ...items.filter(({ status }) => status === "done"),
  ].slice(0, mostItems);
  const shown = new Set(first);
  return items.filter((item) => shown.has(item));
}

function explanationOf({ status, explanation, name }: AgreementItem): string[] {
  if (explanation === null || status === "done") return [];
  const text = asSentence(explanation);
  return [name === null ? text : `${name}: ${text}`];
}
