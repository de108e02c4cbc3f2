import { codeKey } from "../codeKey";
import type { Occurrence } from "../findings";
import type { FoundTable } from "../records";
import type { FieldKey, TableKey } from "../template";
import { tableContract } from "../template";
import type { Check } from "./CheckInput";
import type { KnownCodes } from "./knownCodes";
import { knownCodes } from "./knownCodes";
import { placeOf } from "./placeOf";

/**
 * K03: a code that is used somewhere stands in the table it points to.
 *
 * Without that table, or with an empty one, every code would be unknown: then there is nothing to say here. A code with
 * a near one is a slip and a finding of its own; codes without are one finding a column, for they are one mistake (a
 * list that is not complete, or another way of coding).
 */
export const codesExist: Check = ({ records }) => {
  const { goals, targetGroups, activities, indicators, measurements } = records;
  const goal = { cause: "unknown-goal", known: knownCodes(goals) } as const;
  const targetGroup = { cause: "unknown-target-group", known: knownCodes(targetGroups) } as const;
  const indicator = { cause: "unknown-indicator", known: knownCodes(indicators) } as const;
  return [
    ...unknownIn(goal, goals, "goals", "parent", (row) => [row.parent]),
    ...unknownIn(goal, activities, "activities", "coreGoals", (row) => row.coreGoals),
    ...unknownIn(goal, activities, "activities", "sideGoals", (row) => row.sideGoals),
    ...unknownIn(goal, indicators, "indicators", "goal", (row) => [row.goal]),
    ...unknownIn(targetGroup, activities, "activities", "targetGroup", (row) => [row.targetGroup]),
    ...unknownIn(indicator, measurements, "measurements", "indicator", (row) => [row.indicator]),
  ];
};

interface PointsTo {
  readonly cause: "unknown-goal" | "unknown-target-group" | "unknown-indicator";
  readonly known: KnownCodes | null;
}

function unknownIn<Table extends TableKey, Row extends { readonly row: number }>(
  { cause, known }: PointsTo,
  found: FoundTable<Row> | null,
  table: Table,
  field: FieldKey<Table>,
  codesOf: (row: Row) => readonly (string | null)[],
): Occurrence[] {
  if (found === null || known === null) return [];
  const column = tableContract(table).fields[field]?.header ?? field;
  const seen: Occurrence[] = [];
  for (const row of found.rows) {
    for (const code of codesOf(row)) {
      if (code === null || known.spelled(code) !== null) continue;
      const suggestion = known.suggestionFor(code);
      const place = placeOf(found, row.row, field);
      const group = `${table}|${field}|${suggestion === null ? "" : codeKey(code)}`;
      seen.push({ cause, table, place, facts: { column, code, suggestion }, group });
    }
  }
  return seen;
}
