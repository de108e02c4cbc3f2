import { lowResponse } from "../../../src/workbook/checks/lowResponse";
import { seenBy } from "./seenBy";

const statements = `
  | Code | Doel | Criterium      | Stelling          | Schaal    |
  | S1   | D1   | Doelrealisatie | Doordat ik meedoe | 3 smileys |`;
const head = "| Activiteit | Stelling | Uitgenodigd | A1 | A2 | A3 | Geen antwoord |";

const found = (rows: string) =>
  seenBy(lowResponse, { Stellingen: statements, Antwoorden: `${head}\n${rows.trim()}` });

test("29 of 100 is low and 30 of 100 is not", () => {
  expect(found("| A1 | S1 | 100 | 9 | 10 | 10 | 5 |")).toEqual([
    {
      cause: "low-response",
      at: "Antwoorden!C2",
      facts: { activity: "A1", statement: "S1", answers: 29, invited: 100 },
    },
  ]);
  expect(found("| A1 | S1 | 100 | 10 | 10 | 10 | |")).toEqual([]);
});

test("a response that nobody knows is found where the number should stand", () => {
  expect(found("| A1 | S1 | | 10 | 10 | 10 | |")).toEqual([
    { cause: "response-unknown", at: "Antwoorden!C2", facts: { activity: "A1", statement: "S1" } },
  ]);
});

test("a table without the column has no response either", () => {
  const answers = "| Activiteit | Stelling | A1 | A2 | A3 |\n| A1 | S1 | 10 | 10 | 10 |";
  expect(seenBy(lowResponse, { Stellingen: statements, Antwoorden: answers })).toMatchObject([
    { cause: "response-unknown", at: "Antwoorden!2" },
  ]);
});

test("without answers there is no response to speak of, and a cell that says why is filled", () => {
  const rows = `
    | A1 | S1 | 100  |    |    |    | |
    | A1 | S1 | 100  | 0  | 0  | 0  | |
    | A2 | S1 | n.v.t. | 10 | 10 | 10 | |
    | A3 | S1 | velen  | 10 | 10 | 10 | |
    | A4 | S1 | 20   | 10 | 10 | 10 | |`;
  expect(found(rows)).toEqual([]);
  expect(seenBy(lowResponse, { Stellingen: statements })).toEqual([]);
});
