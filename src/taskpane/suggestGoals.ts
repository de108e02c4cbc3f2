import { stemmer } from "@orama/stemmers/dutch";
import { codeKey } from "../domain/codes/codeKey";
import type { LearnedGoals } from "../domain/goals/suggestCoreGoals/learnCoreGoals";
import { learnCoreGoals } from "../domain/goals/suggestCoreGoals/learnCoreGoals";
import { suggestCoreGoals } from "../domain/goals/suggestCoreGoals/suggestCoreGoals";
import type { GoalPaths } from "../screens/couple/GoalPaths";
import type { GoalSuggestion } from "../screens/couple/GoalSuggestion";
import { fieldWords } from "../text/nl/fieldWords";
import type { Activity } from "../workbook/records";

const mostSuggestions = 4;
/** The result and the ambition that a contribution stands under: higher up the words are too wide. */
const levelsAbove = 2;

/** Per plan what was learned last, and from which list: both stay the same objects until the workbook is read again. */
const learned = new WeakMap<
  GoalPaths,
  { readonly from: readonly Activity[]; readonly goals: LearnedGoals }
>();

/**
 * Goals that the words of an activity point to, by their descriptions and by the activities that are linked already; the
 * best first. A proposal and no more: it is made from words alone, and whether the goal fits is for a person to say.
 *
 * @param linked  with one core goal each. An activity among them is an example of itself
 * @returns       at most four; none where no word points to a goal
 */
export function suggestGoals(
  activity: Activity,
  goals: GoalPaths,
  linked: readonly Activity[],
): readonly GoalSuggestion[] {
  return suggestCoreGoals(textOf(activity), learnedFrom(linked, goals), mostSuggestions);
}

function learnedFrom(linked: readonly Activity[], goals: GoalPaths): LearnedGoals {
  const known = learned.get(goals);
  if (known?.from === linked) return known.goals;
  const described = goals.leaves.flatMap(({ code, description }) => {
    if (code === null) return [];
    const above = goals.pathTo(code).slice(-1 - levelsAbove, -1);
    const descriptionsAbove = above.map((goal) => goal.description ?? "");
    return { code, description: description ?? "", descriptionsAbove };
  });
  const spelled = new Map(described.map(({ code }) => [codeKey(code), code]));
  const confirmed = linked.flatMap((activity) => {
    const goal = spelled.get(codeKey(activity.coreGoals[0] ?? ""));
    return goal === undefined ? [] : { text: textOf(activity), goal };
  });
  const found = learnCoreGoals(described, confirmed, { stem: stemmer, ...fieldWords });
  learned.set(goals, { from: linked, goals: found });
  return found;
}

const textOf = ({ name, explanation, agreement }: Activity): string =>
  [name, explanation, agreement].join(" ");
