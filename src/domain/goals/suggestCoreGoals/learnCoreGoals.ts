import { countTerms } from "./countTerms";
import type { TermCounts } from "./countTerms";
import type { FieldLanguage } from "./FieldLanguage";
import type { ConfirmedGoal, GoalToSuggest } from "./GoalToSuggest";
import { TermReader } from "./TermReader";

/** What a term adds for the goals it stands with; goals as places in `codes`. */
export interface TermEvidence {
  readonly goals: readonly number[];
  readonly gains: readonly number[];
  /** The goals with which the term stands more often than with all goals together. */
  readonly speaksFor: readonly number[];
}

/** All that is needed to propose a goal for a text; made once, used for any number of texts. */
export interface LearnedGoals {
  readonly codes: readonly string[];
  readonly reader: TermReader;
  readonly evidence: ReadonlyMap<string, TermEvidence>;
  /** Per goal: the logarithm of how often it is chosen. */
  readonly logPriors: Float64Array;
  /** Per goal: what every known term of a text takes off, the more so the more words a goal has. */
  readonly logSizes: Float64Array;
}

/**
 * Learns which words belong to which goal: from the goals' own descriptions, and from activities that a person has coupled.
 *
 * For: `suggestCoreGoals`. A confirmed activity whose goal is not in the list is passed over.
 *
 * Source: multinomial naive Bayes with Laplace smoothing, McCallum & Nigam (1998), "A comparison of event models for naive
 * Bayes text classification", AAAI-98 workshop. Descriptions count as texts of their goal.
 *
 * @param goals      to choose from, each code once
 * @param confirmed  may be empty
 */
export function learnCoreGoals(
  goals: readonly GoalToSuggest[],
  confirmed: readonly ConfirmedGoal[],
  language: FieldLanguage,
): LearnedGoals {
  const texts = [
    ...goals.flatMap(({ description, descriptionsAbove }) => [description, ...descriptionsAbove]),
    ...confirmed.map(({ text }) => text),
  ];
  const reader = new TermReader(language, texts);
  const counts = countTerms(goals, confirmed, reader);
  const sizes = sizesOf(counts, goals.length);
  return {
    codes: goals.map(({ code }) => code),
    reader,
    evidence: evidenceOf(counts, sizes),
    logPriors: Float64Array.from(counts.confirmed, (count) => Math.log(count + 1)),
    logSizes: Float64Array.from(sizes, (size) => Math.log(size + counts.byTerm.size)),
  };
}

function sizesOf({ byTerm }: TermCounts, goals: number): number[] {
  const sizes = Array.from({ length: goals }, () => 0);
  for (const counts of byTerm.values()) {
    for (const [goal, count] of counts) sizes[goal] = (sizes[goal] ?? 0) + count;
  }
  return sizes;
}

function evidenceOf({ byTerm }: TermCounts, sizes: readonly number[]): Map<string, TermEvidence> {
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);
  const size = sum(sizes);
  const evidence = new Map<string, TermEvidence>();
  for (const [term, counts] of byTerm) {
    const total = sum(counts.values());
    const entries = [...counts];
    evidence.set(term, {
      goals: entries.map(([goal]) => goal),
      gains: entries.map(([, count]) => Math.log(count + 1)),
      speaksFor: entries.flatMap(([goal, count]) => (count * size > total * (sizes[goal] ?? 0) ? goal : [])),
    });
  }
  return evidence;
}
