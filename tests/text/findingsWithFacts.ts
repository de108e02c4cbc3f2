import { findingExamples } from "../../src/text/findingExamples";
import type { Cause, Finding, FindingOf } from "../../src/workbook/findings";
import { causes } from "../../src/workbook/findings";

export const allCauses = Object.keys(causes) as Cause[];

/** Findings of a cause with each of its facts: with one place, and with twenty. */
export function findingsOf<C extends Cause>(cause: C): Finding[] {
  return findingExamples[cause].flatMap((given) =>
    [1, 20].map((count): Finding => {
      const example = { place: { sheet: "Activiteiten", row: 5, column: 8 }, facts: given };
      const finding: FindingOf<C> = {
        key: cause,
        cause,
        ...causes[cause],
        table: null,
        count,
        examples: [example],
        explanation: null,
      };
      return finding as Finding;
    }),
  );
}
