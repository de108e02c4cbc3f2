import { goalTree } from "../../domain/goals/goalTree";
import type { GoalTree } from "../../domain/goals/goalTree";
import { codeKey } from "../../domain/codes/codeKey";
import type { Occurrence } from "../findings";
import type { FoundTable, Goal, WorkbookRecords } from "../records";
import type { Check } from "./CheckInput";
import type { KnownCodes } from "./knownCodes";
import { knownCodes } from "./knownCodes";
import { onlyFilledField } from "./onlyFilledField";
import { placeOf } from "./placeOf";

/**
 * K03: for every goal at the bottom of the tree something is done and something is measured.
 *
 * A goal at the bottom is one that no other goal stands under, from the level of societal result down (an ambition that
 * is not worked out yet is no omission of an activity). It needs an activity of its own, as core or as side goal; and
 * an indicator of its own or of the societal result it contributes to. A code with a slip in it counts for the goal
 * that was probably meant: the slip is the finding. Where some goal's parent is not known, be it because a code was left
 * blank, that goal may stand under any other, so only a contribution is at the bottom for sure.
 */
export const goalsAreServed: Check = ({ records }) => {
  const table = records.goals;
  const known = knownCodes(table, ({ description }) => description);
  // Without its levels nobody can tell which goals are to be served: that is a finding of its own.
  if (table === null || known === null || table.columns["level"] === undefined) return [];
  const tree = goalTree(
    table.rows.flatMap(({ code, parent }) =>
      code === null
        ? []
        : [{ code: codeKey(code), parent: parent === null ? null : meantKey(parent, known) }],
    ),
  );
  const isWhole = table.rows.every(({ code }) => code !== null) && tree.unknownParents.length === 0;
  const bottom = table.rows.filter(
    (goal) =>
      isAtBottom(goal, tree) &&
      (isWhole || goal.level === "contribution") &&
      onlyFilledField(table, goal) === null,
  );
  return [
    ...withoutActivity(table, bottom, goalsOfActivities(records, known)),
    ...withoutIndicator(table, bottom, goalsOfIndicators(records, known), tree),
  ];
};

const higherLevels: readonly Goal["level"][] = ["domain", "life-area", "ambition"];

function isAtBottom(goal: Goal, tree: GoalTree): boolean {
  if (goal.code === null || goal.states["level"] === "unreadable") return false;
  return tree.childrenOf(codeKey(goal.code)).length === 0 && !higherLevels.includes(goal.level);
}

/** The goals that activities serve; null where that cannot be known. */
function goalsOfActivities(records: WorkbookRecords, known: KnownCodes): Set<string> | null {
  const table = records.activities;
  if (table === null || table.rows.length === 0 || table.columns["coreGoals"] === undefined) return null;
  const codes = new Set<string>();
  for (const { coreGoals, sideGoals } of table.rows) {
    for (const code of coreGoals) codes.add(code);
    for (const code of sideGoals) codes.add(code);
  }
  return meant(codes, known);
}

function goalsOfIndicators(records: WorkbookRecords, known: KnownCodes): Set<string> | null {
  const table = records.indicators;
  if (table === null || table.rows.length === 0 || table.columns["goal"] === undefined) return null;
  return meant(new Set(table.rows.flatMap((row) => row.goal ?? [])), known);
}

/** @param codes  each as it is typed, once: the same few may stand in a million rows */
function meant(codes: ReadonlySet<string>, known: KnownCodes): Set<string> {
  return new Set([...codes].map((code) => meantKey(code, known)));
}

function meantKey(code: string, known: KnownCodes): string {
  return codeKey(known.spelled(code) ?? known.suggestionFor(code) ?? code);
}

function withoutActivity(
  table: FoundTable<Goal>,
  bottom: readonly Goal[],
  served: ReadonlySet<string> | null,
): Occurrence[] {
  if (served === null) return [];
  return bottom.flatMap(({ code, row, description }): Occurrence[] => {
    if (code === null || served.has(codeKey(code))) return [];
    const place = placeOf(table, row, "code");
    return [
      {
        cause: "goal-without-activity",
        table: "goals",
        place,
        facts: { goal: code, description },
        group: "",
      },
    ];
  });
}

function withoutIndicator(
  table: FoundTable<Goal>,
  bottom: readonly Goal[],
  measured: ReadonlySet<string> | null,
  tree: GoalTree,
): Occurrence[] {
  if (measured === null) return [];
  const results = new Set(
    table.rows.flatMap(({ code, level }) =>
      code !== null && level === "societal-result" ? [codeKey(code)] : [],
    ),
  );
  return bottom.flatMap(({ code, row, description }): Occurrence[] => {
    if (code === null) return [];
    const key = codeKey(code);
    const above = tree.ancestorsOf(key).filter((ancestor) => results.has(ancestor));
    if ([key, ...above].some((goal) => measured.has(goal))) return [];
    const place = placeOf(table, row, "code");
    return [
      {
        cause: "goal-without-indicator",
        table: "goals",
        place,
        facts: { goal: code, description },
        group: "",
      },
    ];
  });
}
