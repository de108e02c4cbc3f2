import { followUpComplete } from "../../../src/workbook/checks/followUpComplete";
import { seenBy } from "./seenBy";

const assignment = (months: string, referenceDate = "2025-12-31"): string => `
  | Veld                        | Waarde           |
  | Peildatum                   | ${referenceDate} |
  | Termijn terugkeer (maanden) | ${months}        |`;

const Trajecten = `
  | Traject | Voorziening | Rol          | Start      | Eind       |
  | P1      | Wijkteam    | Cliënt       | 2025-01-01 | 2025-06-30 |
  | P2      | Wijkteam    | Cliënt       | 2025-01-01 | 2025-07-01 |
  | P3      | Wijkteam    | Cliënt       | 2025-01-01 | 2025-03-31 |
  | p 3     | Maatwerk    | Cliënt       | 2025-05-01 | 2025-08-31 |
  | P4      | Wijkteam    | Cliënt       | 2025-01-01 | 2025-09-30 |
  | P4      | Maatwerk    | Cliënt       | 2025-10-01 |            |
  | P6      | Wijkteam    | Cliënt       | 2025-01-01 | 2025-08-01 |
  | P7      | Wijkteam    | Cliënt       | 2025-01-01 | 2025-08-01 |
  | P5      | Buurthuis   | Vrijwilliger | 2025-01-01 | 2025-12-01 |`;

test("counts persons whose months are not over on the reference date, rounded to five; the very last day is enough", () => {
  expect(seenBy(followUpComplete, { Opdracht: assignment("6", "2025-12-30"), Trajecten })).toEqual([
    {
      cause: "follow-up-incomplete",
      at: "Opdracht!B3",
      facts: { months: 6, persons: 5, referenceDate: "2025-12-30" },
    },
  ]);
});

test("finds persons who come back while no term was agreed; going on the next day is no return", () => {
  expect(seenBy(followUpComplete, { Opdracht: assignment(""), Trajecten })).toEqual([
    { cause: "recurrence-term-missing", at: "Opdracht!B3", facts: { persons: 1 } },
  ]);
  expect(
    seenBy(followUpComplete, { Opdracht: assignment("", ""), Trajecten }).map(({ facts }) => facts),
  ).toEqual([{ persons: 1 }]);
});

test("says nothing of a person with dates that cannot be right", () => {
  const reversed = `
    | Traject | Start      | Eind       |
    | P1      | 2025-01-01 | 2025-03-31 |
    | P1      | 2025-06-01 | 2025-05-01 |`;
  expect(seenBy(followUpComplete, { Opdracht: assignment(""), Trajecten: reversed })).toEqual([]);
});

test("stays silent where every term is over, nobody came back, or something else is missing", () => {
  expect(seenBy(followUpComplete, { Opdracht: assignment("1", "2026-12-31"), Trajecten })).toEqual([]);
  const once = `
    | Traject | Start      | Eind       |
    | P1      | 2025-01-01 | 2025-03-31 |`;
  expect(seenBy(followUpComplete, { Opdracht: assignment(""), Trajecten: once })).toEqual([]);
  expect(seenBy(followUpComplete, { Opdracht: assignment("6", ""), Trajecten })).toEqual([]);
  expect(seenBy(followUpComplete, { Opdracht: assignment("zes"), Trajecten })).toEqual([]);
  expect(seenBy(followUpComplete, { Trajecten })).toEqual([]);
  expect(seenBy(followUpComplete, { Opdracht: assignment("6") })).toEqual([]);
});
