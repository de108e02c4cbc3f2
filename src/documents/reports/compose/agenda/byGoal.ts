import type { GoalName } from "../../../../report/conversation/GoalName";

export interface OfGoal<Row> {
  readonly goal: GoalName | null;
  readonly rows: readonly Row[];
}

/** Rows together that are about one goal, in the order in which their goals are first met; those without a goal last. */
export function byGoal<Row extends { readonly goal: GoalName | null }>(rows: readonly Row[]): OfGoal<Row>[] {
  const groups = new Map<string | null, { readonly goal: GoalName | null; readonly rows: Row[] }>();
  for (const row of rows) {
    const code = row.goal?.code ?? null;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, { goal: row.goal, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups.values()].sort((one, other) => Number(one.goal === null) - Number(other.goal === null));
}
