import { codeKey } from "../../domain/codes/codeKey";
import { normaliseName } from "../../domain/codes/normaliseName";
import type { FoundTable, SpreadRow } from "../records";

/** The rows of Spreiding that name an activity and a group, per activity by `codeKey`. */
export function spreadByActivity({ rows }: FoundTable<SpreadRow>): Map<string, SpreadRow[]> {
  const byActivity = new Map<string, SpreadRow[]>();
  // The same code may stand in a million rows: as it is typed it is looked up once.
  const typed = new Map<string, SpreadRow[]>();
  for (const row of rows) {
    if (row.activity === null || row.group === null) continue;
    let groups = typed.get(row.activity);
    if (groups === undefined) {
      const key = codeKey(row.activity);
      groups = byActivity.get(key) ?? [];
      byActivity.set(key, groups);
      typed.set(row.activity, groups);
    }
    groups.push(row);
  }
  return byActivity;
}

/** Whether a group stands there twice (S04): then what the groups come to says nothing. */
export function hasGroupTwice(groups: readonly SpreadRow[]): boolean {
  return new Set(groups.map(({ group }) => normaliseName(group ?? ""))).size < groups.length;
}
