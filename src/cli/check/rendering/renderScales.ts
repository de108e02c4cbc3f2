import type { ScaleFacts } from "../../../report/ScaleFacts";
import type { ScaleSentences } from "../../../text/ScaleSentences";
import type { Layout } from "./Layout";
import { wrapText } from "./wrapText";

/** Each scale and domain with how people moved on it; no lines without scores. */
export function renderScales(
  scales: readonly ScaleFacts[],
  words: ScaleSentences,
  { width }: Layout,
): string[] {
  if (scales.length === 0) return [];
  return [
    ...scales.flatMap((scale) => [
      ...wrapText(words.name(scale), width, "", "  "),
      ...words.outcome(scale).flatMap((line) => wrapText(line, width, "  ", "    ")),
    ]),
    "",
    ...wrapText(words.careful, width, "", "  "),
  ];
}
