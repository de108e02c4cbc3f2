import type { GoalReport } from "../../../report/report";
import type { Sentences } from "../../../text/Sentences";
import type { Layout } from "./Layout";
import { wrapText } from "./wrapText";

const namesShown = 3;
const longestName = 44;

/** Goals as an indented tree, each with the activities that serve it. */
export function renderGoals(goals: readonly GoalReport[], sentences: Sentences, layout: Layout): string[] {
  if (goals.length === 0) return [sentences.labels.nothingToShow.goals];
  return goals.flatMap((goal, index) => {
    const hasChildren = (goals[index + 1]?.depth ?? 0) > goal.depth;
    const indent = "  ".repeat(goal.depth);
    const heading = [goal.code, goal.description].filter(Boolean).join(" ");
    return [
      ...wrapText(heading, layout.width, indent, `${indent}    `),
      ...wordsUnder(goal, hasChildren, sentences).flatMap((text) =>
        wrapText(text, layout.width, `${indent}  `, `${indent}    `),
      ),
    ];
  });
}

function wordsUnder(goal: GoalReport, hasChildren: boolean, { labels, reach }: Sentences): string[] {
  const core = goal.activities.filter(({ part }) => part === "core");
  const sideCount = goal.activities.length - core.length;
  const persons = core.length > 0 || goal.depth === 0 ? goal.personsReached : null;
  const notCounted = persons === null ? null : reach.notCounted(persons);
  return [
    ...(core.length === 0 && !hasChildren ? [labels.goal.noActivity] : []),
    ...(core.length === 0 ? [] : [coreActivities(core, labels)]),
    ...(sideCount === 0 ? [] : [labels.goal.sideActivities(sideCount)]),
    ...(persons === null ? [] : [reach.reached(persons)]),
    ...(notCounted === null || core.length === 0 ? [] : [notCounted]),
  ];
}

function coreActivities(core: GoalReport["activities"], { goal, andMore }: Sentences["labels"]): string {
  const names = core.slice(0, namesShown).map(({ name, code }) => clipped(name ?? code ?? goal.nameless));
  const more = core.length - names.length;
  return `${goal.coreActivities(core.length)}: ${names.join("; ")}${more > 0 ? `; ${andMore(more)}` : ""}.`;
}

/** Only examples: the whole name stands in the workbook. */
function clipped(name: string): string {
  if (name.length <= longestName) return name;
  const wholeWords = name.slice(0, longestName).replace(/[^\p{L}\d]*\s\S*$/u, "");
  return `${wholeWords}…`;
}
