import { codeKey } from "../../domain/codes/codeKey";
import { goalTree } from "../../domain/goals/goalTree";
import type { Goal } from "../records";
import type { SourcedGoal, SourceKind } from "../sourcesOfGoals";
import { sourcesOfGoals } from "../sourcesOfGoals";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/**
 * D02: a goal is known from more than one kind of source: figures, what people experience, stories. What is known of
 * the goals below it says something of the goal too: a result of the town has its figures, and its contributions the
 * experiences.
 *
 * Only of goals with a source, and only where the workbook keeps statements or stories: who keeps figures alone knows.
 */
export const oneSourceKind: Check = ({ records }) => {
  const table = records.goals;
  const { statements, stories } = records;
  if (table === null || (statements?.rows.length ?? 0) + (stories?.rows.length ?? 0) === 0) return [];
  const sourced = sourcesOfGoals(records);
  const kinds = kindsWithThoseBelow(table.rows, sourced);
  return table.rows.flatMap(({ row, code, description }) => {
    const key = codeKey(code ?? "");
    const [kind, another] = kinds.get(key) ?? [];
    if (code === null || !sourced.has(key) || kind === undefined || another !== undefined) return [];
    return [
      {
        cause: "one-source-kind" as const,
        table: "goals" as const,
        place: placeOf(table, row, "code"),
        facts: { goal: code, description, kind },
        group: "",
      },
    ];
  });
};

function kindsWithThoseBelow(
  goals: readonly Goal[],
  sourced: ReadonlyMap<string, SourcedGoal>,
): Map<string, Set<SourceKind>> {
  const tree = goalTree(
    goals.flatMap(({ code, parent }) =>
      code === null ? [] : [{ code: codeKey(code), parent: parent === null ? null : codeKey(parent) }],
    ),
  );
  const kinds = new Map<string, Set<SourceKind>>();
  for (const [goal, known] of sourced) {
    for (const level of [goal, ...tree.ancestorsOf(goal)]) {
      kinds.set(level, new Set([...(kinds.get(level) ?? []), ...known.kinds]));
    }
  }
  return kinds;
}
