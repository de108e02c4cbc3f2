import { seededRandom } from "../amsterdam/seededRandom";
import type { RowOf } from "../workbooks/rows";

/** S1 and S4 are in the words of the founding documents; the others are invented. */
export const statements: readonly RowOf<"statements">[] = [
  {
    code: "S1",
    goal: "H1.1.1a",
    criterion: "Doelrealisatie",
    statement: "Doordat ik deelneem aan de activiteit heb ik meer mensen leren kennen in de buurt",
    scale: "5-punts",
  },
  {
    code: "S2",
    goal: "H1.1.1a",
    criterion: "Nut",
    statement: "Door deze activiteit krijg ik de hulp die ik nodig heb (bedacht)",
    scale: "5-punts",
  },
  {
    code: "S3",
    goal: "H1.1.1a",
    criterion: "Tevredenheid",
    statement: "Door deze activiteit heb ik een fijne dag (bedacht)",
    scale: "5-punts",
  },
  {
    code: "S4",
    goal: "H2.1.1a",
    criterion: "Doelrealisatie",
    statement: "Door deze activiteit heb ik mijn financiën meer op orde",
    scale: "5-punts",
  },
  {
    code: "S5",
    goal: "B1.1.1",
    criterion: "Doelrealisatie",
    statement: "Door deze activiteit spreek ik beter Nederlands (bedacht)",
    scale: "3 smileys",
  },
  {
    code: "S6",
    goal: "B1.1.2",
    criterion: "Doelrealisatie",
    statement: "Door deze activiteit voel ik mij minder alleen (bedacht)",
    scale: "3 smileys",
  },
  {
    code: "S7",
    goal: "B1.1.3",
    criterion: "Doelrealisatie",
    statement: "Door deze activiteit ken ik iemand die psychisch kwetsbaar is (bedacht)",
    scale: "3 smileys",
  },
];

interface Asked {
  readonly activity: string;
  readonly statement: string;
  readonly invited: number;
  readonly answered: number;
  /** How likely each answer is, from the lowest to the highest. */
  readonly weights: readonly number[];
}

const agreeing = [0.04, 0.08, 0.16, 0.42, 0.3];
const halfway = [0.1, 0.2, 0.3, 0.3, 0.1];

/** The Taalcafé brings people together (S6) more than it teaches them Dutch (S5): the example of the founding documents. */
const asked: readonly Asked[] = [
  { activity: "ACT-01", statement: "S1", invited: 300, answered: 190, weights: agreeing },
  { activity: "ACT-02", statement: "S1", invited: 220, answered: 120, weights: agreeing },
  { activity: "ACT-03", statement: "S1", invited: 150, answered: 52, weights: agreeing },
  { activity: "ACT-04", statement: "S1", invited: 60, answered: 18, weights: halfway },
  { activity: "ACT-05", statement: "S1", invited: 30, answered: 8, weights: agreeing },
  { activity: "ACT-01", statement: "S2", invited: 300, answered: 185, weights: halfway },
  { activity: "ACT-01", statement: "S3", invited: 300, answered: 188, weights: agreeing },
  { activity: "ACT-06", statement: "S4", invited: 500, answered: 240, weights: halfway },
  { activity: "ACT-07", statement: "S5", invited: 200, answered: 110, weights: [0.3, 0.4, 0.3] },
  { activity: "ACT-07", statement: "S6", invited: 200, answered: 112, weights: [0.05, 0.15, 0.8] },
  { activity: "ACT-08", statement: "S6", invited: 120, answered: 64, weights: [0.1, 0.3, 0.6] },
  { activity: "ACT-09", statement: "S7", invited: 45, answered: 31, weights: [0.1, 0.2, 0.7] },
];

const answerFields = ["answer1", "answer2", "answer3", "answer4", "answer5"] as const;

/** Invented answers, the same each time. */
export function answers(): RowOf<"answers">[] {
  const random = seededRandom(2023);
  return asked.map(({ activity, statement, invited, answered, weights }) => {
    const counts = weights.map(() => 0);
    for (let person = 0; person < answered; person += 1) {
      const answer = chosen(weights, random());
      counts[answer] = (counts[answer] ?? 0) + 1;
    }
    const noAnswer = Math.min(Math.floor(random() * 6), invited - answered);
    return {
      activity,
      statement,
      period: "2023",
      respondents: "Deelnemers",
      invited,
      ...Object.fromEntries(counts.map((count, index) => [answerFields[index] ?? "", count])),
      noAnswer,
    };
  });
}

function chosen(weights: readonly number[], drawn: number): number {
  let left = drawn;
  for (const [index, weight] of weights.entries()) {
    if (left < weight) return index;
    left -= weight;
  }
  return weights.length - 1;
}

/** Invented stories. */
export const stories: readonly RowOf<"stories">[] = [
  {
    title: "Weer aan tafel",
    goal: "H1.1.1a",
    kind: "Verhaal",
    story: "Sinds het samen eten kent een bewoner de hele galerij. Bedacht voor dit voorbeeld.",
    consent: "Ja",
    date: new Date(Date.UTC(2023, 9, 12)),
  },
  {
    title: "Bezoek aan de wandelgroep",
    goal: "H1.1.1a",
    kind: "Werkbezoek",
    story: "Drie raadsleden liepen mee. Bedacht voor dit voorbeeld.",
    consent: "Ja",
    date: new Date(Date.UTC(2023, 4, 23)),
  },
  {
    title: "Wat kan beter in het Taalcafé",
    goal: "B1.1.1",
    kind: "Suggestie",
    story: "Meer oefenen met brieven van de gemeente. Bedacht voor dit voorbeeld.",
    consent: "Ja",
    date: new Date(Date.UTC(2023, 10, 2)),
  },
];
