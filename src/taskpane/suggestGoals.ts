import { stemmer } from "@orama/stemmers/dutch";
import MiniSearch from "minisearch";
import type { GoalPaths } from "../screens/couple/GoalPaths";
import type { GoalSuggestion } from "../screens/couple/GoalSuggestion";
import type { Activity } from "../workbook/records";

/** Words that stand in any plan and tell nothing apart. */
const commonWords = new Set(
  (
    "aan al als bij dan dat de deze die dit doen door een elke en er gaan het hun iedere in is kan krijgen krijgt kunnen maar " +
    "mee meer met mensen minder na naar niet nog nu of om onder ook op over per samen te ten ter tot uit van veel voor wat we weer " +
    "wel wie worden wordt zich zijn zo zonder " +
    "activiteit activiteiten bewoners burgers deelnemers inwoners gemeente project stadsdeel stichting subsidie vereniging wijk"
  ).split(" "),
);
const shortestWord = 3;
const mostSuggestions = 4;
/** A word in more goals than this says nothing about which; in a short list, two goals may well share a word. */
const largestShareOfGoals = 1 / 3;
const fewestGoalsToBeCommon = 4;
/** A word of a goal itself counts twice a word of what it stands under. */
const weights = { own: 2, above: 1 };

/** The result and the ambition that a contribution stands under. */
const levelsAbove = 2;
/**
 * Dutch writes compounds as one word: "mantelzorgondersteuning" and "mantelzorgers" begin alike and mean alike. Long words
 * that share this many letters count as one.
 */
const lettersOfStart = 8;

interface IndexedGoal {
  readonly id: string;
  readonly own: string;
  readonly above: string;
}

/** Per plan its index; the plan is the same object until the workbook is read again. */
const indexes = new WeakMap<GoalPaths, MiniSearch<IndexedGoal>>();

/**
 * Goals whose words, or those of what they stand under, resemble the words of an activity; the best first. A proposal and
 * no more: it is made from words alone, and whether the goal fits is for a person to say.
 *
 * @returns  at most four; none where nothing resembles
 */
export function suggestGoals(activity: Activity, goals: GoalPaths): readonly GoalSuggestion[] {
  const text = [activity.name, activity.explanation, activity.agreement].join(" ");
  const wordsByForm = new Map(wordsOf(text).map((word) => [word.toLowerCase(), word]));
  return indexOf(goals)
    .search(text, { boost: weights })
    .slice(0, mostSuggestions)
    .map(({ id, queryTerms }) => ({
      goal: String(id),
      words: [...wordsByForm.values()].filter((word) =>
        termsOf(word).some((term) => queryTerms.includes(term)),
      ),
    }));
}

function indexOf(goals: GoalPaths): MiniSearch<IndexedGoal> {
  const known = indexes.get(goals);
  if (known !== undefined) return known;
  const documents = goals.leaves.flatMap(({ code, description }) => {
    if (code === null) return [];
    // Higher up the words are too wide to point to one goal.
    const above = goals.pathTo(code).slice(-1 - levelsAbove, -1);
    return { id: code, own: description ?? "", above: above.map((goal) => goal.description).join(" ") };
  });
  const common = termsInManyGoals(documents);
  const index = new MiniSearch<IndexedGoal>({
    fields: ["own", "above"],
    tokenize: wordsOf,
    processTerm: (word) => termsOf(word).filter((term) => !common.has(term)),
  });
  index.addAll(documents);
  indexes.set(goals, index);
  return index;
}

function termsInManyGoals(documents: readonly IndexedGoal[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { own, above } of documents) {
    for (const term of new Set(wordsOf(`${own} ${above}`).flatMap(termsOf))) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  const most = Math.max(fewestGoalsToBeCommon - 1, documents.length * largestShareOfGoals);
  return new Set([...counts].filter(([, count]) => count > most).map(([term]) => term));
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/** What a word is compared by: its stem and, for a long word, how it begins. */
function termsOf(word: string): string[] {
  const plain = word.toLowerCase();
  if (plain.length < shortestWord || commonWords.has(plain)) return [];
  const start = plain.length >= lettersOfStart ? [`${plain.slice(0, lettersOfStart)}-`] : [];
  return [stemmer(plain), ...start];
}
