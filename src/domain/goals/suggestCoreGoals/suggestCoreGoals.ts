import type { LearnedGoals, TermEvidence } from "./learnCoreGoals";
import { wordsIn } from "./wordsIn";

/** A goal that a text may be for, and what says so. Only ever a proposal. */
export interface CoreGoalSuggestion {
  readonly goal: string;
  /** Between 0 and 1: how clearly the words point to this goal among all goals. Of all goals together it is 1. */
  readonly score: number;
  /** The words of the text that speak for this goal, as they stand there. */
  readonly words: readonly string[];
}

/**
 * Goals that the words of a text point to, the most likely first.
 *
 * For: proposing a core goal that a person then accepts or refuses. Not for: coupling without being asked. A goal is
 * proposed only where a word of the text speaks for it; a text without such words gives none rather than a guess.
 *
 * Source: see `learnCoreGoals`. The score is the posterior probability of the model, which takes words to be independent
 * of each other: fit for ranking, and usually surer than it should be.
 *
 * @param text  a name, a description or both
 * @param most  suggestions at most
 */
export function suggestCoreGoals(
  text: string,
  learned: LearnedGoals,
  most: number,
): readonly CoreGoalSuggestion[] {
  const said = knownWordsIn(text, learned);
  // A term that two words share counts once.
  const terms = new Set(said.flatMap(({ evidence }) => evidence));
  if (terms.size === 0) return [];
  const scores = scoresOf(terms, learned);
  const total = logarithmOfSum(scores);
  return likeliest(scores, terms, most).map((goal) => ({
    goal: learned.codes[goal] ?? "",
    score: Math.exp((scores[goal] ?? 0) - total),
    words: said.flatMap(({ written, evidence }) =>
      evidence.some(({ speaksFor }) => speaksFor.includes(goal)) ? written : [],
    ),
  }));
}

interface KnownWord {
  readonly written: string;
  readonly evidence: readonly TermEvidence[];
}

function knownWordsIn(text: string, { reader, evidence }: LearnedGoals): KnownWord[] {
  const known: KnownWord[] = [];
  for (const word of wordsIn(text)) {
    const found = reader.termsOf(word).flatMap((term) => evidence.get(term) ?? []);
    if (found.length > 0) known.push({ written: word.written, evidence: found });
  }
  return known;
}

/** Per goal, as a logarithm that lacks the same constant for all. By place, not with an iterator: this is the hot loop. */
function scoresOf(terms: ReadonlySet<TermEvidence>, { logPriors, logSizes }: LearnedGoals): Float64Array {
  const scores = logPriors.slice();
  for (const { goals, gains } of terms) {
    for (let index = 0; index < goals.length; index += 1) {
      const goal = goals[index] ?? 0;
      scores[goal] = (scores[goal] ?? 0) + (gains[index] ?? 0);
    }
  }
  for (let goal = 0; goal < scores.length; goal += 1) {
    scores[goal] = (scores[goal] ?? 0) - terms.size * (logSizes[goal] ?? 0);
  }
  return scores;
}

/** Of the goals that a term speaks for, those with the highest scores, the highest first; of equals the first goal. */
function likeliest(scores: Float64Array, terms: ReadonlySet<TermEvidence>, most: number): number[] {
  const isLeft = new Uint8Array(scores.length);
  for (const { speaksFor } of terms) for (const goal of speaksFor) isLeft[goal] = 1;
  const found: number[] = [];
  while (found.length < most) {
    let best = -1;
    for (let goal = 0; goal < scores.length; goal += 1) {
      if (isLeft[goal] === 1 && (best < 0 || (scores[goal] ?? 0) > (scores[best] ?? 0))) best = goal;
    }
    if (best < 0) break;
    isLeft[best] = 0;
    found.push(best);
  }
  return found;
}

/** The logarithm of the sum of what these are logarithms of; by way of the largest, else all of them could become 0. */
function logarithmOfSum(logarithms: Float64Array): number {
  let largest = -Infinity;
  for (let index = 0; index < logarithms.length; index += 1) {
    largest = Math.max(largest, logarithms[index] ?? 0);
  }
  let sum = 0;
  for (let index = 0; index < logarithms.length; index += 1) {
    sum += Math.exp((logarithms[index] ?? 0) - largest);
  }
  return largest + Math.log(sum);
}
