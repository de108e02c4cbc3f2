import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stemmer } from "@orama/stemmers/dutch";
import { parse } from "papaparse";
import type { ConfirmedGoal, GoalToSuggest } from "../src/domain/goals/suggestCoreGoals/GoalToSuggest";
import { learnCoreGoals } from "../src/domain/goals/suggestCoreGoals/learnCoreGoals";
import { suggestCoreGoals } from "../src/domain/goals/suggestCoreGoals/suggestCoreGoals";
import { wilsonProportion } from "../src/domain/statistics/wilsonProportion";
import { fieldWords } from "../src/text/nl/fieldWords";
import { typical } from "./timed";

type Guess = (text: string) => readonly string[];

const language = { stem: stemmer, ...fieldWords };
const rowCount = 100_000;
const goalCount = 200;

/** Grants of Amsterdam: what for and for whom, and the policy area that the city gave them. In the order of the register. */
function grants(): ConfirmedGoal[] {
  const file = join(__dirname, "../assets/sources/amsterdam_subsidies_sociaal_sample.csv");
  const { data } = parse<Record<string, string>>(readFileSync(file, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((grant) => ({
    text: `${grant.PROJECT_NAAM ?? ""} ${grant.AANVRAGER ?? ""}`,
    goal: grant.BELEIDSTERREIN ?? "",
  }));
}

function ours(areas: readonly string[], learnedFrom: readonly ConfirmedGoal[]): Guess {
  const goals = areas.map((code) => ({ code, description: code, descriptionsAbove: [] }));
  const learned = learnCoreGoals(goals, learnedFrom, language);
  return (text) => suggestCoreGoals(text, learned, 3).map(({ goal }) => goal);
}

/** Always the same answer: the areas from the most frequent to the least. */
function mostFrequent(areas: readonly string[], learnedFrom: readonly ConfirmedGoal[]): Guess {
  const countOf = (area: string): number => learnedFrom.filter(({ goal }) => goal === area).length;
  const inOrder = areas.toSorted((one, other) => countOf(other) - countOf(one));
  return () => inOrder;
}

/** Areas by how many different words the text has in common with their rows, letter by letter; none without any. */
function plainOverlap(areas: readonly string[], learnedFrom: readonly ConfirmedGoal[]): Guess {
  const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
  const vocabularies = areas.map((area) => {
    const texts = learnedFrom.flatMap(({ text, goal }) => (goal === area ? text : []));
    return { area, words: wordsOf([area, ...texts].join(" ")) };
  });
  return (text) =>
    vocabularies
      .map(({ area, words }) => ({
        area,
        shared: [...wordsOf(text)].filter((word) => words.has(word)).length,
      }))
      .filter(({ shared }) => shared > 0)
      .sort((one, other) => other.shared - one.shared)
      .map(({ area }) => area);
}

function accuracy(name: string, guess: Guess, tested: readonly ConfirmedGoal[], commonest: string): string {
  const answered = tested.map(({ text, goal }) => ({ goal, answers: guess(text) }));
  const right = (most: number) =>
    answered.filter(({ goal, answers }) => answers.slice(0, most).includes(goal));
  const rightFirst = right(1);
  const { lower, upper } = wilsonProportion(rightFirst.length, tested.length, 0.95);
  const rarer = ({ goal }: { readonly goal: string }) => goal !== commonest;
  const interval = `${(lower * 100).toFixed(0)}–${(upper * 100).toFixed(0)}%`;
  return (
    `  ${name}: top-1 ${rightFirst.length} of ${tested.length} (95% interval ${interval}), ` +
    `of which ${rightFirst.filter(rarer).length} of the ${tested.filter(rarer).length} outside the most frequent area; ` +
    `top-3 ${right(3).length}; no answer for ${answered.filter(({ answers }) => answers.length === 0).length}, counted as wrong`
  );
}

/** 100,000 descriptions against 200 goals: grants in turn, each with a word of its own. */
function time(rows: readonly ConfirmedGoal[]): string {
  const goals: GoalToSuggest[] = Array.from({ length: goalCount }, (_, index) => ({
    code: String(index),
    description: rows[index % rows.length]?.text ?? "",
    descriptionsAbove: [],
  }));
  const letters = (number: number): string =>
    [...String(number)].map((digit) => "bcdfghjklm"[Number(digit)]).join("");
  const texts = Array.from(
    { length: rowCount },
    (_, index) => `${rows[index % rows.length]?.text ?? ""} ${letters(index)}`,
  );
  const milliseconds = typical(3, () => {
    const learned = learnCoreGoals(goals, [], language);
    for (const text of texts) suggestCoreGoals(text, learned, 2);
  });
  return `  100,000 descriptions, 200 goals: ${(milliseconds / 1000).toFixed(1)} s (${((milliseconds * 1000) / rowCount).toFixed(0)} µs each)`;
}

/**
 * Is the proposed goal right? The policy area of real grants, from the names of project and applicant: learned from the
 * first half of the register, tested on the second. Beside always the most frequent area, and plain word overlap.
 */
export function measure(): string[] {
  const rows = grants();
  const half = rows.length / 2;
  const learnedFrom = rows.slice(0, half);
  const tested = rows.slice(half);
  const areas = [...new Set(learnedFrom.map(({ goal }) => goal))];
  const always = mostFrequent(areas, learnedFrom);
  const [commonest = ""] = always("");
  return [
    `policy area of Amsterdam's grants (${areas.length} areas: top-3 says little), learned from ${half} rows, tested on ${tested.length}:`,
    accuracy("core-goal suggestions", ours(areas, learnedFrom), tested, commonest),
    accuracy("most frequent area", always, tested, commonest),
    accuracy("plain word overlap", plainOverlap(areas, learnedFrom), tested, commonest),
    time(rows),
  ];
}
