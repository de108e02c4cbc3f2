import { codeKey } from "../../domain/codes/codeKey";
import type { GoalToSuggest } from "../../domain/goals/suggestCoreGoals/GoalToSuggest";
import type { GoalColumns, Goals } from "../goals/readGoals";
import { readGoals } from "../goals/readGoals";
import { inColumns } from "../range/inColumns";
import { textAt } from "../range/textAt";

const columns: GoalColumns = ["goal", "description", "parent", "level"];
/** The result and the ambition that a contribution stands under: higher up the words are too wide. */
const levelsAbove = 2;

export interface DescribedGoals {
  readonly goals: Goals;
  /** Those with nothing below them: what an activity can be for. */
  readonly described: readonly GoalToSuggest[];
}

/**
 * Reads a table of goals with their descriptions.
 *
 * @throws FormulaRefusal  "columns-missing"; those of readGoals
 */
export function readDescribedGoals(argument: unknown): DescribedGoals {
  const range = inColumns(argument, { parameter: "doelen", columns, required: ["goal", "description"] });
  const goals = readGoals(argument, columns);
  const descriptions = new Map<string, string>();
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    descriptions.set(codeKey(textAt(range, index, "goal")), textAt(range, index, "description"));
  }
  const { tree, codes } = goals;
  const textOf = (key: string): string => descriptions.get(key) ?? "";
  const described = tree.inTreeOrder
    .filter((key) => tree.childrenOf(key).length === 0)
    .map((key) => ({
      code: codes.get(key) ?? key,
      description: textOf(key),
      descriptionsAbove: tree.ancestorsOf(key).slice(0, levelsAbove).map(textOf),
    }));
  return { goals, described };
}
