import { codeKey } from "../domain/codes/codeKey";
import { maskCitizenNumbers } from "../domain/privacy/maskCitizenNumbers";
import type { WorkbookRecords } from "../workbook/records";
import type { Story } from "../workbook/records/experienceRecords";
import { sourceKinds, sourcesOfGoals, storyKind } from "../workbook/sourcesOfGoals";
import type { SourceKind } from "../workbook/sourcesOfGoals";
import type { GoalSources, StorySource } from "./ConversationReport";
import { inGoalOrder } from "./inGoalOrder";
import { knownGoals } from "./knownGoals";

/**
 * From what kinds of source each goal is known, with the stories that may be told.
 *
 * @returns  goals with a source, a story or a suggestion, in the order of the tree; null where the workbook has neither
 *           Stellingen nor Verhalen
 */
export function goalSources(records: WorkbookRecords): GoalSources[] | null {
  if (records.statements === null && records.stories === null) return null;
  const sourced = sourcesOfGoals(records);
  const stories = storiesByGoal(records);
  const found = new Map<string, { code: string; found: Found }>();
  for (const [key, { code, kinds }] of sourced) found.set(key, { code, found: { kinds, stories: [] } });
  for (const [key, { code, rows }] of stories) {
    found.set(key, { code, found: { kinds: sourced.get(key)?.kinds ?? new Set(), stories: rows } });
  }
  return inGoalOrder(found, knownGoals(records)).map(({ goal, goalDescription, found: ofGoal }) => ({
    goal,
    goalDescription,
    ...sourcesOf(ofGoal),
  }));
}

interface Found {
  readonly kinds: ReadonlySet<SourceKind>;
  readonly stories: readonly Story[];
}

function sourcesOf({ kinds, stories }: Found): Omit<GoalSources, "goal" | "goalDescription"> {
  const told = stories.filter(({ kind }) => kind !== "suggestion");
  return {
    kinds: sourceKinds.filter((kind) => kinds.has(kind)),
    stories: told.filter(({ consent }) => consent === "yes").flatMap(storySource),
    storiesHeldBack: told.filter(({ consent }) => consent !== "yes").length,
    suggestions: stories.length - told.length,
  };
}

function storySource(story: Story): StorySource[] {
  const kind = storyKind(story);
  // Nothing of ours repeats a citizen service number, wherever it was typed.
  const told = (text: string | null): string | null => (text === null ? null : maskCitizenNumbers(text));
  const { date } = story;
  return kind === null
    ? []
    : [{ title: told(story.title), text: told(story.story), kind, link: told(story.link), date }];
}

function storiesByGoal(records: WorkbookRecords): Map<string, { code: string; rows: Story[] }> {
  const found = new Map<string, { code: string; rows: Story[] }>();
  for (const story of records.stories?.rows ?? []) {
    if (story.goal === null) continue;
    const known = found.get(codeKey(story.goal));
    if (known === undefined) found.set(codeKey(story.goal), { code: story.goal, rows: [story] });
    else known.rows.push(story);
  }
  return found;
}
