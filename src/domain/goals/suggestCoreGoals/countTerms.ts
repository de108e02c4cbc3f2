import type { ConfirmedGoal, GoalToSuggest } from "./GoalToSuggest";
import type { TermReader } from "./TermReader";
import { wordsIn } from "./wordsIn";

/** A word of a goal itself counts twice a word of what it stands under, or of an activity. */
const weights = { own: 2, above: 1, confirmed: 1 };
/** A term in more descriptions than this tells no goals apart; in a short list, two goals may well share one. */
const largestShareOfGoals = 1 / 3;
const fewestGoalsToBeCommon = 4;

/** How often each term stands with each goal, and how many activities are confirmed for it; both in the order of the goals. */
export interface TermCounts {
  readonly byTerm: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly confirmed: readonly number[];
}

/** Counts the terms of the goals and of what is confirmed for them. */
export function countTerms(
  goals: readonly GoalToSuggest[],
  confirmed: readonly ConfirmedGoal[],
  reader: TermReader,
): TermCounts {
  const byTerm = new Map<string, Map<number, number>>();
  const add = (text: string, goal: number, weight: number): void => {
    for (const term of new Set(wordsIn(text).flatMap((word) => reader.termsOf(word)))) {
      const counts = byTerm.get(term);
      if (counts === undefined) byTerm.set(term, new Map([[goal, weight]]));
      else counts.set(goal, (counts.get(goal) ?? 0) + weight);
    }
  };
  for (const [goal, { description, descriptionsAbove }] of goals.entries()) {
    add(description, goal, weights.own);
    add(descriptionsAbove.join(" "), goal, weights.above);
  }
  const most = Math.max(fewestGoalsToBeCommon - 1, goals.length * largestShareOfGoals);
  const common = [...byTerm].flatMap(([term, counts]) => (counts.size > most ? term : []));

  const places = new Map(goals.map(({ code }, place) => [code, place] as const));
  const confirmedCounts = goals.map(() => 0);
  for (const { text, goal } of confirmed) {
    const place = places.get(goal);
    if (place === undefined) continue;
    confirmedCounts[place] = (confirmedCounts[place] ?? 0) + 1;
    add(text, place, weights.confirmed);
  }
  for (const term of common) byTerm.delete(term);
  return { byTerm, confirmed: confirmedCounts };
}
