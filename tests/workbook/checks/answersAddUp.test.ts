import { answersAddUp } from "../../../src/workbook/checks/answersAddUp";
import { seenBy } from "./seenBy";

const statements = `
  | Code | Doel | Criterium      | Stelling          | Schaal    |
  | S1   | D1   | Doelrealisatie | Doordat ik meedoe | 5-punts   |
  | S2   | D1   | Nut            | Dit had ik nodig  | 3 smileys |
  | S3   | D1   | Nut            | Dit hielp mij     | 4 smileys |`;
const activities = `
  | Code | Naam   | Kerndoel | Teleenheid      | Aantal |
  | A1   | Koffie | D1       | Bezoeken        | 5      |
  | A2   | Taal   | D1       | Deelnemers      | 20     |
  | A3   | Dans   | D1       | Unieke personen | 20     |
  | A4   | Zang   | D1       | Deelnemers      | 20     |
  | A4   | Zang   | D1       | Deelnemers      | 30     |`;
const head =
  "| Activiteit | Stelling | Periode | Wie | Uitgenodigd | A1 | A2 | A3 | A4 | A5 | Geen antwoord |";
const assignment = `
  | Veld        | Waarde |
  | Verslagjaar | 2023   |`;

const found = (rows: string) =>
  seenBy(answersAddUp, {
    Opdracht: assignment,
    Activiteiten: activities,
    Stellingen: statements,
    Antwoorden: `${head}\n${rows.trim()}`,
  });

test("a row with an answer left blank is found at that cell", () => {
  expect(found("| A1 | S1 | 2023 | | 40 | 1 | 2 | 3 | 4 | | |")).toEqual([
    {
      cause: "answers-incomplete",
      at: "Antwoorden!J2",
      facts: { activity: "A1", statement: "S1", answer: "A5", scale: "five-point" },
    },
  ]);
  expect(found("| A1 | S2 | 2023 | | 40 | | 2 | 3 | | | |")).toEqual([
    {
      cause: "answers-incomplete",
      at: "Antwoorden!F2",
      facts: { activity: "A1", statement: "S2", answer: "A1", scale: "three-smileys" },
    },
  ]);
});

test("only who gave no answer is filled in: the answers are missing", () => {
  expect(found("| A1 | S2 | 2023 | | 40 | | | | | | 3 |")).toMatchObject([
    { cause: "answers-incomplete", at: "Antwoorden!F2" },
  ]);
});

test("a table without the column of an answer that the scale has", () => {
  const sheets = {
    Stellingen: statements,
    Antwoorden: `
      | Activiteit | Stelling | A1 | A2 | A3 | A4 |
      | A1         | S1       | 1  | 2  | 3  | 4  |`,
  };
  expect(seenBy(answersAddUp, sheets)).toEqual([
    {
      cause: "answers-incomplete",
      at: "Antwoorden!2",
      facts: { activity: "A1", statement: "S1", answer: "A5", scale: "five-point" },
    },
  ]);
});

test("a row that is not filled in yet, or says why a number is missing, is not found here", () => {
  expect(found("| A1 | S1 | 2023 | | 40 | | | | | | |")).toEqual([]);
  expect(found("| A1 | S1 | 2023 | | 40 | 1 | 2 | 3 | 4 | <10 | |")).toEqual([]);
  expect(found("| A1 | S1 | 2023 | | 40 | 1 | 2 | 3 | 4 | veel | |")).toEqual([]);
});

test("an answer that the scale does not have is found at its cell, be it 0", () => {
  expect(found("| A1 | S2 | 2023 | | 40 | 1 | 2 | 3 | 0 | | |")).toEqual([
    {
      cause: "answer-outside-scale",
      at: "Antwoorden!I2",
      facts: { activity: "A1", statement: "S2", answer: "A4", scale: "three-smileys" },
    },
  ]);
  expect(found("| A1 | S3 | 2023 | | 40 | 1 | 2 | 3 | 4 | 5 | |")).toMatchObject([
    { cause: "answer-outside-scale", at: "Antwoorden!J2" },
  ]);
});

test("more answers than invited, those without an answer included", () => {
  expect(found("| A1 | S2 | 2023 | | 9 | 1 | 2 | 3 | | | 3 |")).toEqual([]);
  expect(found("| A1 | S2 | 2023 | | 9 | 1 | 2 | 3 | | | 4 |")).toEqual([
    {
      cause: "more-answers-than-invited",
      at: "Antwoorden!E2",
      facts: { activity: "A1", statement: "S2", persons: 10, invited: 9 },
    },
  ]);
});

test("more answers than participants, where persons were counted", () => {
  expect(found("| A2 | S2 | 2023 | | 40 | 5 | 5 | 10 | | | 3 |")).toEqual([]);
  expect(found("| A2 | S2 | 2023 | | 40 | 5 | 5 | 11 | | | |")).toEqual([
    {
      cause: "more-answers-than-participants",
      at: "Antwoorden!A2",
      facts: { activity: "A2", statement: "S2", answers: 21, participants: 20 },
    },
  ]);
  expect(found("| A3 | S2 | | Deelnemers | | 5 | 5 | 11 | | | |")).toHaveLength(1);
});

test("visits, professionals, another year and an activity that stands there twice say nothing of participants", () => {
  const rows = `
    | A1 | S2 | 2023    |               | | 5 | 5 | 11 | | | |
    | A2 | S2 | 2023    | Professionals | | 5 | 5 | 11 | | | |
    | A2 | S2 | 2022    |               | | 5 | 5 | 11 | | | |
    | A2 | S2 | 2024    |               | | 5 | 5 | 11 | | | |
    | A4 | S2 | 2023    |               | | 5 | 5 | 11 | | | |
    | A9 | S2 | 2023    |               | | 5 | 5 | 11 | | | |`;
  expect(found(rows)).toEqual([]);
});

test("answers to a statement that is not known are another finding, and half a workbook says nothing", () => {
  expect(found("| A1 | S9 | 2023 | | 4 | 1 | 2 | 3 | 9 | | |")).toEqual([]);
  expect(seenBy(answersAddUp, { Stellingen: statements })).toEqual([]);
  expect(
    seenBy(answersAddUp, { Antwoorden: `${head}\n| A1 | S1 | 2023 | | 4 | 1 | 2 | 3 | 9 | | |` }),
  ).toEqual([]);
});
