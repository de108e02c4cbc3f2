import { seededRandom } from "../amsterdam/seededRandom";
import type { RowOf } from "../workbooks/rows";

const persons = 260;
const firstDay = Date.UTC(2022, 6, 4);
const lastDay = Date.UTC(2023, 11, 31);
const dayMilliseconds = 24 * 60 * 60 * 1000;
const daysSeen = 545;

/** Where people go after the first place; in the proportions of nobody, invented. */
const ways = [
  ["Wijkteam", "Sociale basis"],
  ["Wijkteam", "Sociale basis"],
  ["Wijkteam", "Maatwerk"],
  ["Wijkteam"],
  ["Maatwerk", "Wijkteam", "Sociale basis"],
  ["Maatwerk", "Sociale basis"],
  ["Sociale basis"],
] as const;

/**
 * Invented trajectories, with numbers for persons; the same each time. What is not over on 31 December 2023 is open. A few
 * are never called back, some come back after a while, and some become a volunteer.
 */
export function trajectories(): RowOf<"trajectories">[] {
  const random = seededRandom(1700);
  const days = (from: number, to: number): number => Math.round(from + (to - from) * random());
  return Array.from({ length: persons }, (_, person) => {
    const trajectory = `P${String(person + 1).padStart(3, "0")}`;
    const reported = days(0, daysSeen);
    if (random() < 0.03) return [{ trajectory, role: "Cliënt", reported: dateOf(reported) }];
    const calledBack = reported + days(0, 8);
    const intake = calledBack + days(1, 9);
    let day = intake + days(1, 10);
    const stay = (provision: string): RowOf<"trajectories"> => {
      const start = day;
      day += days(20, 150);
      return { trajectory, provision, role: "Cliënt", start: untilNow(start), end: untilNow(day) };
    };
    const [first, ...next] = (ways[Math.floor(random() * ways.length)] ?? ways[0]).map(stay);
    const request = {
      reported: dateOf(reported),
      calledBack: untilNow(calledBack),
      intake: untilNow(intake),
    };
    const again: RowOf<"trajectories">[] = [];
    if (random() < 0.15) {
      day += days(20, 200);
      again.push(stay("Wijkteam"));
    }
    const volunteer: RowOf<"trajectories">[] = [];
    if (random() < 0.14) {
      const start = untilNow(day + 14);
      volunteer.push({ trajectory, provision: "Vrijwilligerswerk", role: "Vrijwilliger", start });
    }
    return [{ ...first, ...request }, ...next, ...again, ...volunteer];
  })
    .flat()
    .filter(({ start, reported }) => (start ?? null) !== null || reported !== undefined);
}

const dateOf = (day: number): Date => new Date(firstDay + day * dayMilliseconds);

/** A day after the reference date has not come yet. */
function untilNow(day: number): Date | null {
  const date = dateOf(day);
  return date.getTime() > lastDay ? null : date;
}

const moved = (
  instrument: string,
  domain: string | null,
  before: number,
  after: number | "n.v.t.",
  count: number,
): RowOf<"transitions"> => ({ instrument, domain, before, after, count });

/** Invented scores. Without a second measurement: n.v.t. */
export const transitions: readonly RowOf<"transitions">[] = [
  moved("ZRM 2017", "Sociaal netwerk", 2, 3, 14),
  moved("ZRM 2017", "Sociaal netwerk", 2, 2, 9),
  moved("ZRM 2017", "Sociaal netwerk", 3, 4, 18),
  moved("ZRM 2017", "Sociaal netwerk", 3, 3, 26),
  moved("ZRM 2017", "Sociaal netwerk", 3, 2, 6),
  moved("ZRM 2017", "Sociaal netwerk", 4, 4, 12),
  moved("ZRM 2017", "Sociaal netwerk", 5, 5, 7),
  moved("ZRM 2017", "Sociaal netwerk", 3, "n.v.t.", 11),
  moved("ZRM 2017", "Financiën", 2, 3, 12),
  moved("ZRM 2017", "Financiën", 3, 3, 35),
  moved("ZRM 2017", "Financiën", 3, 2, 13),
  moved("ZRM 2017", "Financiën", 4, 4, 20),
  moved("ZRM 2017", "Financiën", 4, 5, 10),
  moved("Participatieladder", null, 1, 2, 16),
  moved("Participatieladder", null, 2, 3, 21),
  moved("Participatieladder", null, 2, 2, 15),
  moved("Participatieladder", null, 3, 3, 12),
  moved("Participatieladder", null, 3, 2, 4),
];

/** Published: of 1,700 people with tailored support 80% went to freely accessible support in the first year. */
export const shifts: readonly RowOf<"shifts">[] = [
  { provision: "Dagbesteding en begeleiding", period: "2023", atStart: 1700, shifted: 1360, wentBack: 60 },
];
