import { codeKey } from "../../domain/codes/codeKey";
import { maskCitizenNumbers } from "../../domain/privacy/maskCitizenNumbers";
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
 * list that is not complete, or another way of coding). No more such codes than there are rows without a code: those are
 * the rows that were meant, and a blank code is a finding of its own (S07).
 */
export const codesExist: Check = ({ records }) => {
  const { goals, targetGroups, activities, spread, indicators, measurements } = records;
  const { statements, answers, stories, comparisons } = records;
  const goal = { cause: "unknown-goal", known: knownCodes(goals, ({ description }) => description) } as const;
  const targetGroup = {
    cause: "unknown-target-group",
    known: knownCodes(targetGroups, ({ description }) => description),
  } as const;
  const activity = {
    cause: "unknown-activity",
    known: spread === null && answers === null ? null : knownCodes(activities, ({ name }) => name),
  } as const;
  const statement = {
    cause: "unknown-statement",
    known: knownCodes(statements, (row) => row.statement),
  } as const;
  const indicator = {
    cause: "unknown-indicator",
    known: knownCodes(indicators, ({ name }) => name),
  } as const;
  const unknownGoals = [
    ...unknownIn(goal, goals, "goals", "parent", (row) => [row.parent]),
    ...unknownIn(goal, activities, "activities", "coreGoals", (row) => row.coreGoals),
    ...unknownIn(goal, activities, "activities", "sideGoals", (row) => row.sideGoals),
    ...unknownIn(goal, statements, "statements", "goal", (row) => [row.goal]),
    ...unknownIn(goal, indicators, "indicators", "goal", (row) => [row.goal]),
    ...unknownIn(goal, stories, "stories", "goal", (row) => [row.goal]),
  ];
  const unknownGroups = unknownIn(targetGroup, activities, "activities", "targetGroup", (row) => [
    row.targetGroup,
  ]);
  const unknownActivities = [
    ...unknownIn(activity, spread, "spread", "activity", (row) => [row.activity]),
    ...unknownIn(activity, answers, "answers", "activity", (row) => [row.activity]),
  ];
  const unknownStatements = unknownIn(statement, answers, "answers", "statement", (row) => [row.statement]);
  const unknownIndicators = [
    ...unknownIn(indicator, measurements, "measurements", "indicator", (row) => [row.indicator]),
    ...unknownIn(indicator, comparisons, "comparisons", "indicator", (row) => [row.indicator]),
  ];
  return [
    ...unlessUncoded(unknownGoals, goals),
    ...unlessUncoded(unknownGroups, targetGroups),
    ...unlessUncoded(unknownActivities, activities),
    ...unlessUncoded(unknownStatements, statements),
    ...unlessUncoded(unknownIndicators, indicators),
  ];
};

type UnknownCode = Extract<Occurrence, { readonly cause: PointsTo["cause"] }>;

interface PointsTo {
  readonly cause:
    "unknown-goal" | "unknown-target-group" | "unknown-activity" | "unknown-statement" | "unknown-indicator";
  readonly known: KnownCodes | null;
}

function unknownIn<Table extends TableKey, Row extends { readonly row: number }>(
  { cause, known }: PointsTo,
  found: FoundTable<Row> | null,
  table: Table,
  field: FieldKey<Table>,
  codesOf: (row: Row) => readonly (string | null)[],
): UnknownCode[] {
  if (found === null || known === null) return [];
  const column = tableContract(table).fields[field]?.header ?? field;
  const seen: UnknownCode[] = [];
  const groupOf = groupsOf(table, field);
  for (const row of found.rows) {
    for (const code of codesOf(row)) {
      if (code === null || known.spelled(code) !== null) continue;
      const suggestion = known.suggestionFor(code);
      const place = placeOf(found, row.row, field);
      const group = groupOf(suggestion === null ? "" : code);
      seen.push({ cause, table, place, facts: { column, code, suggestion }, group });
    }
  }
  return seen;
}

/** The same code may stand in a million rows: its group is put together once. */
function groupsOf(table: TableKey, field: string): (code: string) => string {
  const known = new Map<string, string>();
  return (code) => {
    let group = known.get(code);
    if (group === undefined)
      known.set(code, (group = `${table}|${field}|${codeKey(maskCitizenNumbers(code))}`));
    return group;
  };
}

/** Leaves out the codes that may well be those of rows in which the code was left blank. */
function unlessUncoded(
  seen: readonly UnknownCode[],
  table: FoundTable<{ readonly code: string | null }> | null,
): UnknownCode[] {
  const uncoded = (table?.rows ?? []).filter(({ code }) => code === null).length;
  const codes = new Set(
    seen.flatMap(({ facts: { code, suggestion } }) => (suggestion === null ? codeKey(code) : [])),
  );
  const isExplained = codes.size <= uncoded;
  return seen.filter(({ facts }) => !(isExplained && facts.suggestion === null));
}
