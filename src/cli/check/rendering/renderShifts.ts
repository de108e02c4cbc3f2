import type { ShiftFacts } from "../../../report/ShiftFacts";
import type { ShiftSentences } from "../../../text/ShiftSentences";
import type { Layout } from "./Layout";
import { wrapText } from "./wrapText";

/** The shift to freely accessible support, by period and provision; no lines where it is not kept. */
export function renderShifts(
  shifts: readonly ShiftFacts[],
  words: ShiftSentences,
  { width }: Layout,
): string[] {
  return shifts.flatMap(({ period, provisions, total }) => [
    ...wrapText(words.period(period), width, "", "  "),
    ...[...provisions.map(words.provision), ...(total === null ? [] : [words.total(total)])].flatMap((line) =>
      wrapText(line, width, "  ", "    "),
    ),
  ]);
}
