import { codeKey } from "../domain/codes/codeKey";
import { answersOfRecords } from "./answersOfRecords";
import type { WorkbookRecords } from "./records";
import type { Story } from "./records/experienceRecords";

/** From what kinds of source something may be known of a goal, in the order in which they are said. */
export const sourceKinds = [
  "figures",
  "experience",
  "story",
  "professional",
  "visit",
  "meeting",
  "research",
] as const;

export type SourceKind = (typeof sourceKinds)[number];

export interface SourcedGoal {
  /** As it was typed where it was first met. */
  readonly code: string;
  readonly kinds: ReadonlySet<SourceKind>;
}

/**
 * From what kinds of source each goal is known: figures where an indicator has a measurement, experience where a
 * statement has answers, and stories by their kind.
 *
 * A suggestion says what could be better, not how it is, so it is no source; nor is a story that may not be used.
 *
 * @returns  by `codeKey` of the goal, as they are first met; only goals with a source
 */
export function sourcesOfGoals(records: WorkbookRecords): Map<string, SourcedGoal> {
  const sourced = new Map<string, { code: string; kinds: Set<SourceKind> }>();
  const add = (goal: string | null, kind: SourceKind | null): void => {
    if (goal === null || kind === null) return;
    const known = sourced.get(codeKey(goal));
    if (known === undefined) sourced.set(codeKey(goal), { code: goal, kinds: new Set([kind]) });
    else known.kinds.add(kind);
  };
  for (const goal of goalsWithFigures(records)) add(goal, "figures");
  for (const { statement, state, answers } of answersOfRecords(records)) {
    if (state === "complete" && answers > 0) add(statement.goal, "experience");
  }
  for (const story of records.stories?.rows ?? []) {
    if (story.consent === "yes") add(story.goal, storyKind(story));
  }
  return sourced;
}

/** What kind of source a story is; a story without a kind is a story. Null for a suggestion: that is no source. */
export function storyKind({ kind }: Story): Exclude<SourceKind, "figures" | "experience"> | null {
  return kind === "suggestion" ? null : (kind ?? "story");
}

function goalsWithFigures(records: WorkbookRecords): (string | null)[] {
  const measured = new Set<string>();
  for (const { indicator, value } of records.measurements?.rows ?? []) {
    if (indicator !== null && value !== null) measured.add(codeKey(indicator));
  }
  return (records.indicators?.rows ?? [])
    .filter(({ code }) => code !== null && measured.has(codeKey(code)))
    .map(({ goal }) => goal);
}
