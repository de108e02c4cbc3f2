import { codeKey } from "../../domain/codes/codeKey";
import { codeInHeader } from "./codeInHeader";
import type { GoalColumn } from "./GoalColumn";

export interface GoalColumnsNow {
  readonly found: readonly GoalColumn[];
  /** Goals of which no header is left, or of which nobody knows any more which header it is. */
  readonly gone: readonly string[];
}

/**
 * Where the confirmed columns with crosses stand now, by their headers: someone may have inserted or moved a column.
 *
 * @param headers  in the last row of the headers, per column
 */
export function goalColumnsNow(
  confirmed: readonly GoalColumn[],
  headers: ReadonlyMap<number, string>,
): GoalColumnsNow {
  const found: GoalColumn[] = [];
  const gone: string[] = [];
  for (const { goal, column } of confirmed) {
    const same = confirmed.filter((other) => codeKey(other.goal) === codeKey(goal));
    const columns = columnsWith(codeKey(goal), headers);
    const inOrder =
      columns.length === same.length ? columns[same.findIndex((one) => one.column === column)] : undefined;
    const now = inOrder ?? (columns.includes(column) ? column : undefined);
    if (now === undefined) gone.push(goal);
    else found.push({ goal, column: now });
  }
  return { found, gone };
}

/** From left to right: the headers that are this code; where none is, those that begin with it. */
function columnsWith(goal: string, headers: ReadonlyMap<number, string>): readonly number[] {
  const all = [...headers].sort(([one], [other]) => one - other);
  const exact = all.filter(([, text]) => codeKey(text) === goal);
  const some =
    exact.length > 0 ? exact : all.filter(([, text]) => codeInHeader(text, (key) => key === goal) !== null);
  return some.map(([column]) => column);
}
