import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { countAt } from "../range/countAt";
import { isBlank } from "../range/isBlank";
import { isBlankRow } from "../range/isBlankRow";
import { numberAt } from "../range/numberAt";
import type { ScaleGroup } from "./ScaleGroup";
import type { ScaleArguments } from "./ScaleGroups";
import { ScaleGroups } from "./ScaleGroups";
import type { TransitionColumn, TransitionsRange } from "./transitionColumns";

/**
 * Counts the rows of a range per instrument and domain, in one pass and without keeping them.
 *
 * No score after is a person who was not measured again. "n.v.t." both times is a domain that does not apply to the
 * person, and is passed over. Without a column Aantal, a row is one person.
 *
 * @throws FormulaRefusal  "cell-blank", "score-not-on-scale", "no-rows"; those of ScaleGroups, numberAt and countAt
 */
export function readTransitions(range: TransitionsRange, blank: ScaleArguments): readonly ScaleGroup[] {
  const groups = new ScaleGroups(range, blank);
  const hasCounts = range.positions.count >= 0;
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    const before = numberAt(range, index, "scoreBefore");
    const after = numberAt(range, index, "scoreAfter");
    if (before === null) {
      if (after === null && isPassedOver(range, index)) continue;
      throw cellBlank(index, "scoreBefore");
    }
    const persons = hasCounts ? countAt(range, index, "count") : 1;
    if (persons === null) throw cellBlank(index, "count");
    const group = groups.at(index);
    assertOnScale(index, "scoreBefore", before, group);
    if (after !== null) assertOnScale(index, "scoreAfter", after, group);
    group.tally.add(before, after, persons);
  }
  if (groups.all.length === 0) throw new FormulaRefusal("no-rows", {});
  return groups.all;
}

function isPassedOver({ rows, positions }: TransitionsRange, index: number): boolean {
  const row = rows[index] ?? [];
  return !isBlank(row[positions.scoreBefore]) || isBlankRow(row);
}

function cellBlank(index: number, column: TransitionColumn): FormulaRefusal {
  return new FormulaRefusal("cell-blank", { row: index + 1, column: formulaColumns[column][0] });
}

function assertOnScale(index: number, column: TransitionColumn, number: number, { tally }: ScaleGroup): void {
  const { lowest, highest } = tally.scale;
  if (Number.isInteger(number) && number >= lowest && number <= highest) return;
  const place = { row: index + 1, column: formulaColumns[column][0] };
  throw new FormulaRefusal("score-not-on-scale", { ...place, number, lowest, highest });
}
