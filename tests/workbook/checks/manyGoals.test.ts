import { manyGoals } from "../../../src/workbook/checks/manyGoals";
import { seenBy } from "./seenBy";

test("finds more than three goals on one activity", () => {
  const Activiteiten = `
    | Code | Naam   | Kerndoel | Nevendoelen      | Teleenheid | Aantal |
    | A-01 | Koffie | D1       | D2; D3; D4; D5   | Bezoeken   | 12     |`;
  expect(seenBy(manyGoals, { Activiteiten })).toEqual([
    { cause: "many-goals", at: "Activiteiten!D2", facts: { activity: "Koffie", goals: 5 } },
  ]);
});

test("stays silent on three, and on a goal that is named twice", () => {
  const Activiteiten = `
    | Code | Naam | Kerndoel | Nevendoelen   | Teleenheid | Aantal |
    | A-01 | Een  | D1       | D2; D3        | Bezoeken   | 12     |
    | A-02 | Twee | D1       | d1; D2; D3    | Bezoeken   | 12     |`;
  expect(seenBy(manyGoals, { Activiteiten })).toEqual([]);
});
