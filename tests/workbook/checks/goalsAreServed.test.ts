import { goalsAreServed } from "../../../src/workbook/checks/goalsAreServed";
import { seenBy } from "./seenBy";

const Doelen = `
  | Code   | Niveau                    | Bovenliggend | Omschrijving      | Populatie  |
  | V1     | Ambitie                   |              | Omzien            | Inwoners   |
  | V1.1   | Maatschappelijk resultaat | V1           | Minder eenzaam    | Inwoners   |
  | V1.1.1 | Bijdrage                  | V1.1         | Meer contacten    | Deelnemers |
  | V1.1.2 | Bijdrage                  | V1.1         | Meer onderling    | Deelnemers |
  | V2     | Ambitie                   |              | Nog uit te werken | Inwoners   |`;

const activity = (goal: string, sideGoals = ""): string => `
  | Code | Naam | Kerndoel | Nevendoelen  | Teleenheid | Aantal |
  | A-01 | Een  | ${goal}  | ${sideGoals} | Bezoeken   | 12     |`;

const indicator = (goal: string): string => `
  | Code | Doel    | Naam        | Populatie | Soort   | Norm  | Marge |
  | I-01 | ${goal} | Eenzaamheid | Inwoners  | Aandeel | Lager | 3     |`;

test("finds the goal at the bottom that no activity serves, and not the ambition above it", () => {
  const seen = seenBy(goalsAreServed, {
    Doelen,
    Activiteiten: activity("V1.1.1"),
    Indicatoren: indicator("V1.1"),
  });
  expect(seen).toEqual([
    {
      cause: "goal-without-activity",
      at: "Doelen!A5",
      facts: { goal: "V1.1.2", description: "Meer onderling" },
    },
  ]);
});

test("finds the goal at the bottom without an indicator of its own or of its result", () => {
  const seen = seenBy(goalsAreServed, {
    Doelen,
    Activiteiten: activity("V1.1.1", "V1.1.2"),
    Indicatoren: indicator("V1.1.1"),
  });
  expect(seen).toEqual([
    {
      cause: "goal-without-indicator",
      at: "Doelen!A5",
      facts: { goal: "V1.1.2", description: "Meer onderling" },
    },
  ]);
});

test("an activity or indicator at the ambition serves nothing at the bottom", () => {
  const seen = seenBy(goalsAreServed, { Doelen, Activiteiten: activity("V1"), Indicatoren: indicator("V1") });
  expect(seen.map(({ cause, at }) => [cause, at])).toEqual([
    ["goal-without-activity", "Doelen!A4"],
    ["goal-without-activity", "Doelen!A5"],
    ["goal-without-indicator", "Doelen!A4"],
    ["goal-without-indicator", "Doelen!A5"],
  ]);
});

test("stays silent where each is served, as core or on the side", () => {
  const sheets = { Doelen, Activiteiten: activity("V1.1.1", "V1.1.2"), Indicatoren: indicator("V1.1") };
  expect(seenBy(goalsAreServed, sheets)).toEqual([]);
});

test("a slip in a code is one finding, not also a goal without activity", () => {
  const words = `
    | Code      | Niveau   | Omschrijving | Populatie  |
    | Ontmoeten | Bijdrage | Ontmoeten    | Deelnemers |`;
  expect(seenBy(goalsAreServed, { Doelen: words, Activiteiten: activity("Ontmoetne") })).toEqual([]);
});

test("stays silent where activities or indicators are missing as a whole", () => {
  expect(seenBy(goalsAreServed, { Doelen })).toEqual([]);
  expect(seenBy(goalsAreServed, { Activiteiten: activity("V1") })).toEqual([]);
});

test("asks nothing of a societal result where the parent of another goal is not known", () => {
  const goals = (parent: string): string => `
    | Code | Niveau                   | Bovenliggend | Omschrijving | Populatie  |
    | R1   | Maatschappelijk resultaat |              | Meedoen      | Inwoners   |
    | B1   | Bijdrage                  | ${parent}    | Contacten    | Deelnemers |`;
  const Activiteiten = `
    | Code | Naam   | Kerndoel | Teleenheid | Aantal |
    | A-01 | Koffie | B1       | Bezoeken   | 5      |`;
  expect(seenBy(goalsAreServed, { Doelen: goals("R9"), Activiteiten })).toEqual([]);
  expect(seenBy(goalsAreServed, { Doelen: goals("    "), Activiteiten }).map(({ at }) => at)).toEqual([
    "Doelen!A2",
  ]);
});
