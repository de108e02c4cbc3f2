import type { CostFacts } from "../../../report/CostFacts";
import type { CostSentences } from "../../../text/CostSentences";
import type { Layout } from "./Layout";
import { wrapText } from "./wrapText";

/** Cases with their form, who pays and who saves, costs by area, and prices; no lines where none of it is kept. */
export function renderCosts(facts: CostFacts | null, words: CostSentences, { width }: Layout): string[] {
  if (facts === null) return [];
  const block = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [
          ...wrapText(heading, width, "", "  "),
          ...lines.flatMap((line) => wrapText(line, width, "  ", "    ")),
        ];
  const { cases, parties, spending, casesLeftOut, prices } = facts;
  const leftOut = words.casesLeftOut(casesLeftOut);
  return [
    ...cases.flatMap((one) => block(words.caseName(one), words.caseLines(one))),
    ...block(words.parties, [...parties.map(words.party), ...(leftOut === null ? [] : [leftOut])]),
    ...(spending === null ? [] : block(words.spending, words.areas(spending))),
    ...block(words.prices, prices.map(words.price)),
    ...(cases.length === 0 ? [] : ["", ...wrapText(words.careful, width, "", "  ")]),
  ];
}
