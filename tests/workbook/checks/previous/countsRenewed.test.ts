import { countsRenewed } from "../../../../src/workbook/checks/previous/countsRenewed";
import { seenBy } from "../seenBy";

const names = ["Koffie-inloop", "Schuldhulpmaatje", "Taalles", "Wandelgroep"];
const activities = (...counts: readonly string[]) => ({
  Activiteiten: [
    "| Code | Naam | Kerndoel | Teleenheid | Aantal |",
    ...counts.map((count, index) => `| A-0${index} | ${names[index]} | R1 | Deelnemers | ${count} |`),
  ].join("\n"),
});

test("finds three counts of at least 30 that are exactly last year's", () => {
  const seen = seenBy(
    countsRenewed,
    activities("30", "148", "77", "91"),
    {},
    activities("30", "148", "77", "90"),
  );
  expect(seen.map(({ at }) => at)).toEqual(["Activiteiten!E2", "Activiteiten!E3", "Activiteiten!E4"]);
  expect(seen[1]).toMatchObject({
    cause: "count-repeated",
    facts: { activity: "Schuldhulpmaatje", count: 148, compared: 4 },
  });
});

test("stays silent where two are the same, a third has 29 persons, or nothing was filled in", () => {
  expect(seenBy(countsRenewed, activities("312", "148", "77"), {}, activities("312", "148", "76"))).toEqual(
    [],
  );
  expect(seenBy(countsRenewed, activities("312", "148", "29"), {}, activities("312", "148", "29"))).toEqual(
    [],
  );
  expect(seenBy(countsRenewed, activities("312", "148", ""), {}, activities("312", "148", ""))).toEqual([]);
  expect(seenBy(countsRenewed, activities("312", "148", "77"))).toEqual([]);
});

type Answers = readonly [statement: string, period: string, a1: number, a2: number, a3: number];

const answers = (...rows: readonly Answers[]) => ({
  Stellingen: `
    | Code | Doel | Criterium      | Stelling               | Schaal    |
    | S1   | R1   | Doelrealisatie | Ik ken meer mensen     | 3 smileys |
    | S2   | R1   | Nut            | Ik had er iets aan     | 3 smileys |
    | S3   | R1   | Tevredenheid   | Ik kom graag           | 3 smileys |`,
  Antwoorden: [
    "| Activiteit | Stelling | Periode | A1 | A2 | A3 |",
    ...rows.map(([statement, ...cells]) => `| A-01 | ${statement} | ${cells.join(" | ")} |`),
  ].join("\n"),
});
const asked = (period: string, last = 20): Answers[] => [
  ["S1", period, 5, 10, 15],
  ["S2", period, 6, 12, 30],
  ["S3", period, 7, 9, last],
];

test("finds the same answers to three statements in another year", () => {
  const seen = seenBy(countsRenewed, answers(...asked("2023")), {}, answers(...asked("2022")));
  expect(seen.map(({ at }) => at)).toEqual(["Antwoorden!D2", "Antwoorden!D3", "Antwoorden!D4"]);
  expect(seen[0]).toMatchObject({
    cause: "answers-repeated",
    facts: { activity: "A-01", statement: "S1", answers: 30, compared: 3 },
  });
});

test("finds them where no period is filled in, and stays silent on the answers of last year that are kept", () => {
  expect(seenBy(countsRenewed, answers(...asked("")), {}, answers(...asked("")))).toHaveLength(3);
  expect(seenBy(countsRenewed, answers(...asked("2022")), {}, answers(...asked("2022")))).toEqual([]);
});

test("stays silent on answers of last year that got their period only now", () => {
  const inYear = (reportingYear: string, rows: readonly Answers[]) => ({
    ...answers(...rows),
    Opdracht: `
      | Veld        | Waarde           |
      | Verslagjaar | ${reportingYear} |`,
  });
  const before = inYear("2022", asked(""));
  expect(seenBy(countsRenewed, inYear("2023", asked("2022")), {}, before)).toEqual([]);
  expect(seenBy(countsRenewed, inYear("2023", asked("2022-K4")), {}, before)).toEqual([]);
  expect(seenBy(countsRenewed, inYear("2023", asked("2023")), {}, before)).toHaveLength(3);
  expect(seenBy(countsRenewed, inYear("2023", asked("")), {}, before)).toHaveLength(3);
});

test("stays silent where one of the three differs, or has 29 answers", () => {
  expect(seenBy(countsRenewed, answers(...asked("2023", 21)), {}, answers(...asked("2022")))).toEqual([]);
  expect(seenBy(countsRenewed, answers(...asked("2023", 13)), {}, answers(...asked("2022", 13)))).toEqual([]);
});
