import { sameMeasuring } from "../../../src/workbook/checks/sameMeasuring";
import { seenBy } from "./seenBy";

const goals = `
  | Code | Niveau   | Omschrijving        | Populatie  |
  | N1   | Bijdrage | sterkere netwerken  | Deelnemers |
  | N2   | Bijdrage | meer op orde        | Deelnemers |`;
const statementHead = "| Code | Doel | Criterium | Stelling | Schaal |";
const answerHead = "| Activiteit | Stelling | Wie | A1 | A2 | A3 | A4 | A5 |";

const found = (statements: string, answers: string) =>
  seenBy(sameMeasuring, {
    Doelen: goals,
    Stellingen: `${statementHead}\n${statements}`,
    Antwoorden: `${answerHead}\n${answers}`,
  });

const twoScales = `
  | S1 | N1 | Doelrealisatie | Doordat ik meedoe ken ik meer mensen | 5-punts   |
  | S9 | N2 | Doelrealisatie | Door deze hulp heb ik rust           | 5-punts   |
  | S2 | N1 | Doelrealisatie | Doordat ik meedoe ken ik meer mensen | 3 smileys |`.trim();

test("a goal whose activities use two statements is found once, naming both rows (TC-10)", () => {
  const answers = `
    | A1 | S1 | Deelnemers | 1 | 2 | 3 | 4 | 5 |
    | A2 | S2 | Deelnemers | 1 | 2 | 9 |   |   |`.trim();
  expect(found(twoScales, answers)).toEqual([
    {
      cause: "unequal-measuring",
      at: "Stellingen!D2",
      facts: {
        goal: "N1",
        description: "sterkere netwerken",
        criterion: "goal-attainment",
        rows: ["2", "4"],
      },
    },
  ]);
});

test("more rows of the same two statements are still one finding", () => {
  const answers = `
    | A1 | S1 |  | 1 | 2 | 3 | 4 | 5 |
    | A2 | s2 |  | 1 | 2 | 9 |   |   |
    | A3 | S2 |  | 1 | 2 | 9 |   |   |
    | A3 | S9 |  | 1 | 2 | 9 | 1 | 1 |`.trim();
  expect(found(twoScales, answers)).toHaveLength(1);
});

test("the same words on the same scale under two codes are the same statement", () => {
  const statements = `
    | S1 | N1 | Doelrealisatie | Doordat ik meedoe ken ik meer mensen  | 5-punts |
    | S2 | N1 | Doelrealisatie | doordat ik meedoe, ken ik meer mensen | 5-punts |`.trim();
  const answers = `
    | A1 | S1 |  | 1 | 2 | 3 | 4 | 5 |
    | A2 | S2 |  | 1 | 2 | 3 | 4 | 5 |`.trim();
  expect(found(statements, answers)).toEqual([]);
});

test("two statements that every activity asks are fine, and so is one activity that asks more", () => {
  const statements = `
    | S1 | N1 | Doelrealisatie | Doordat ik meedoe ken ik meer mensen     | 5-punts |
    | S2 | N1 | Doelrealisatie | Doordat ik meedoe help ik vaker een buur | 5-punts |`.trim();
  const answers = `
    | A1 | S1 |  | 1 | 2 | 3 | 4 | 5 |
    | A1 | S2 |  | 1 | 2 | 3 | 4 | 5 |
    | A2 | S1 |  | 1 | 2 | 3 | 4 | 5 |`.trim();
  expect(found(statements, answers)).toEqual([]);
});

test("another goal, criterion or kind of people may be asked something else", () => {
  const statements = `
    | S1 | N1 | Doelrealisatie | Doordat ik meedoe ken ik meer mensen | 5-punts |
    | S2 | N1 | Nut            | Dit had ik nodig                     | 5-punts |
    | S3 | N2 | Doelrealisatie | Door deze hulp heb ik rust           | 5-punts |
    | S4 | N1 | Doelrealisatie | Mijn cliënt kent meer mensen         | 5-punts |`.trim();
  const answers = `
    | A1 | S1 | Deelnemers    | 1 | 2 | 3 | 4 | 5 |
    | A2 | S2 | Deelnemers    | 1 | 2 | 3 | 4 | 5 |
    | A3 | S3 | Deelnemers    | 1 | 2 | 3 | 4 | 5 |
    | A4 | S4 | Professionals | 1 | 2 | 3 | 4 | 5 |`.trim();
  expect(found(statements, answers)).toEqual([]);
});

test("a row that is not filled in yet has asked nothing", () => {
  const answers = `
    | A1 | S1 | Deelnemers | 1 | 2 | 3 | 4 | 5 |
    | A2 | S2 | Deelnemers |   |   |   |   |   |`.trim();
  expect(found(twoScales, answers)).toEqual([]);
});

test("half a workbook says nothing", () => {
  expect(seenBy(sameMeasuring, { Doelen: goals })).toEqual([]);
  expect(seenBy(sameMeasuring, { Stellingen: `${statementHead}\n${twoScales}` })).toEqual([]);
  expect(seenBy(sameMeasuring, {})).toEqual([]);
});
