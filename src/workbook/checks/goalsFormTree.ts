import { goalTree } from "../../domain/goals/goalTree";
import { codeKey } from "../../domain/codes/codeKey";
import type { Occurrence } from "../findings";
import type { FoundTable, Goal } from "../records";
import type { Check } from "./CheckInput";
import { isLeftBlank } from "./isLeftBlank";
import { placeOf } from "./placeOf";

/** From the top of the plan down. */
const levels = ["domain", "life-area", "ambition", "societal-result", "contribution"] as const;

/**
 * K03: goals form a tree. None stands above itself, and every goal below the highest level that is used stands under
 * another. A parent that is not in the table is an unknown code (codesExist).
 */
export const goalsFormTree: Check = ({ records }) => {
  const table = records.goals;
  return table === null ? [] : [...goalsInCircle(table), ...goalsWithoutParent(table)];
};

function goalsInCircle(table: FoundTable<Goal>): Occurrence[] {
  const links = table.rows.flatMap(({ code, parent }) =>
    code === null ? [] : [{ code: codeKey(code), parent: parent === null ? null : codeKey(parent) }],
  );
  return goalTree(links).cycles.flatMap((cycle): Occurrence[] => {
    const members = cycle.flatMap((key) => rowWithCode(table, key) ?? []);
    const [first] = members;
    if (first === undefined) return [];
    const facts = { goals: members.flatMap(({ code }) => code ?? []) };
    return [
      { cause: "goal-cycle", table: "goals", place: placeOf(table, first.row, "parent"), facts, group: "" },
    ];
  });
}

function rowWithCode(table: FoundTable<Goal>, key: string): Goal | undefined {
  return table.rows.find(({ code }) => code !== null && codeKey(code) === key);
}

function goalsWithoutParent(table: FoundTable<Goal>): Occurrence[] {
  const rank = (goal: Goal): number => (goal.level === null ? -1 : levels.indexOf(goal.level));
  const highest = table.rows
    .map(rank)
    .filter((level) => level >= 0)
    .reduce((least, level) => Math.min(least, level), levels.length);
  return table.rows
    .filter((goal) => rank(goal) > highest && isLeftBlank(table, goal, "parent"))
    .map((goal) => ({
      cause: "goal-without-parent",
      table: "goals",
      place: placeOf(table, goal.row, "parent"),
      facts: { goal: goal.code ?? goal.description },
      group: "",
    }));
}
