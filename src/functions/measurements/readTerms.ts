import { formulaChoices } from "../../text/nl/formulaChoices";
import { choiceIn } from "../range/choiceIn";
import { numberAt } from "../range/numberAt";
import type { RangeInColumns } from "../range/RangeInColumns";
import { textAt } from "../range/textAt";
import type { WrittenTerms } from "./WrittenTerms";

/** The columns with what was agreed, in the order without headers. */
export const termColumns = ["norm", "margin", "kind", "expectedChangePerYear"] as const;

export type TermColumn = (typeof termColumns)[number];

/**
 * What one row says was agreed on its indicator. A range without a column Soort holds shares; a blank in that column is
 * a blank.
 *
 * @throws FormulaRefusal  "not-a-choice"; those of numberAt
 */
export function readTerms(range: RangeInColumns<TermColumn>, index: number): WrittenTerms {
  return {
    kind:
      range.positions.kind < 0
        ? "share"
        : choiceIn(textAt(range, index, "kind"), formulaChoices.kind, index + 1),
    norm: choiceIn(textAt(range, index, "norm"), formulaChoices.norm, index + 1),
    margin: numberAt(range, index, "margin"),
    expectedChangePerYear: numberAt(range, index, "expectedChangePerYear"),
  };
}
