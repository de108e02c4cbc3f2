import { codeKey } from "../../domain/codes/codeKey";
import { periodLabel } from "../../domain/period";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { periodIn } from "../range/periodIn";
import { textAt } from "../range/textAt";
import type { AnswerRange } from "./AnswerRange";
import type { Question, Questions } from "./Question";

/** Besides what the answers are told per statement. */
export type ExperiencePer = "statement" | "activity" | "goal" | "period";

export interface AnswerGroup {
  readonly label: string;
  /** By which the groups stand below each other. */
  readonly order: number;
}

export interface AnswerGroups {
  /** Null where statements are all there is. */
  readonly header: string | null;
  /** Positions of the cells that tell one group from another. */
  readonly cells: readonly number[];
  /** @param index  of the row within the range of answers */
  at(index: number, question: Question): AnswerGroup;
}

/**
 * Into which groups answers are divided before they are told per statement.
 *
 * @throws FormulaRefusal  "cell-blank", "not-a-period", from `at`
 */
export function groupsPer(per: ExperiencePer, range: AnswerRange, { goals }: Questions): AnswerGroups {
  const { activity, period } = range.positions;
  switch (per) {
    case "statement":
      return { header: null, cells: [], at: () => ({ label: "", order: 0 }) };
    case "activity":
      return { header: formulaColumns.activity[0], cells: [activity], at: activityGroups(range) };
    case "goal":
      return {
        header: formulaColumns.statementGoal[0],
        cells: [],
        at: (_, { goal }) => ({ label: goal ?? "", order: goals.indexOf(codeKey(goal ?? "")) }),
      };
    case "period":
      return {
        header: formulaColumns.period[0],
        cells: [period],
        at: (index) => {
          const found = periodIn(range.rows[index]?.[period], index + 1);
          if (found === null) throw blank(index, formulaColumns.period[0]);
          // A quarter stands before the year it begins.
          return { label: periodLabel(found), order: found.firstMonth * 100 + found.months };
        },
      };
  }
}

/** In the order in which they first appear. */
function activityGroups(range: AnswerRange): (index: number) => AnswerGroup {
  const groups = new Map<string, AnswerGroup>();
  return (index) => {
    const label = textAt(range, index, "activity");
    if (label === "") throw blank(index, formulaColumns.activity[0]);
    const group = groups.get(codeKey(label)) ?? { label, order: groups.size };
    groups.set(codeKey(label), group);
    return group;
  };
}

function blank(index: number, column: string): FormulaRefusal {
  return new FormulaRefusal("cell-blank", { row: index + 1, column });
}
