import type { ComparisonFacts } from "../../../report/ComparisonFacts";
import type { ComparisonSentences } from "../../../text/ComparisonSentences";
import type { Layout } from "./Layout";
import { wrapText } from "./wrapText";

/** Each indicator beside what others measured, with their names; no lines without a comparison. */
export function renderComparisons(
  comparisons: readonly ComparisonFacts[],
  words: ComparisonSentences,
  { width }: Layout,
): string[] {
  return comparisons.flatMap((comparison) => [
    ...wrapText(words.name(comparison), width, "", "  "),
    ...[
      ...words.change(comparison),
      ...(comparison.funnel === null ? [] : words.funnel(comparison.funnel)),
    ].flatMap((line) => wrapText(line, width, "  ", "    ")),
  ]);
}
