import { fewAnswers } from "../../../src/workbook/checks/fewAnswers";
import { seenBy } from "./seenBy";

const statements = `
  | Code | Doel | Criterium      | Stelling          | Schaal    |
  | S1   | D1   | Doelrealisatie | Doordat ik meedoe | 3 smileys |
  | S2   | D1   | Nut            | Dit had ik nodig  | 3 smileys |`;
const head = "| Activiteit | Stelling | Periode | Wie | A1 | A2 | A3 | Geen antwoord |";

const found = (rows: string, minimum?: number) =>
  seenBy(fewAnswers, {
    Opdracht: `| Veld | Waarde |\n| Minimum groepsgrootte | ${minimum === undefined ? "" : String(minimum)} |`,
    Stellingen: statements,
    Antwoorden: `${head}\n${rows.trim()}`,
  });

test("29 answers are few and 30 are not; who gave no answer does not count", () => {
  expect(found("| A1 | S1 | 2023 | | 9 | 10 | 10 | 20 |")).toEqual([
    {
      cause: "few-answers",
      at: "Antwoorden!B2",
      facts: { statement: "S1", answers: 29, minimum: 10 },
    },
  ]);
  expect(found("| A1 | S1 | 2023 | | 10 | 10 | 10 | |")).toEqual([]);
});

test("activities that asked the same are taken together", () => {
  const rows = `
    | A1 | S1 | 2023 | | 5 | 5 | 5 | |
    | A2 | S1 | 2023 | | 5 | 5 | 5 | |`;
  expect(found(rows)).toEqual([]);
});

test("another statement, period or kind of people is not", () => {
  const rows = `
    | A1 | S1 | 2023 |               | 5 | 5 | 5 | |
    | A1 | S2 | 2023 |               | 5 | 5 | 5 | |
    | A1 | S1 | 2022 |               | 5 | 5 | 5 | |
    | A1 | S1 | 2023 | Professionals | 2 | 2 | 4 | |`;
  expect(found(rows).map(({ at }) => at)).toEqual([
    "Antwoorden!B2",
    "Antwoorden!B3",
    "Antwoorden!B4",
    "Antwoorden!B5",
  ]);
});

test("the workbook's own minimum is told along, and may ask for more than 30", () => {
  expect(found("| A1 | S1 | 2023 | | 4 | 4 | 4 | |", 15)[0]?.facts).toMatchObject({
    answers: 12,
    minimum: 15,
  });
  expect(found("| A1 | S1 | 2023 | | 10 | 10 | 19 | |", 40)[0]?.facts).toMatchObject({ answers: 39 });
});

test("rows that cannot be counted, and half a workbook, say nothing", () => {
  expect(found("| A1 | S1 | 2023 | | 4 | | 4 | |")).toEqual([]);
  expect(found("| A1 | S1 | 2023 | | 0 | 0 | 0 | |")).toEqual([]);
  expect(found("| A1 | S1 | 2023 | | | | | |")).toEqual([]);
  expect(seenBy(fewAnswers, { Stellingen: statements })).toEqual([]);
});
