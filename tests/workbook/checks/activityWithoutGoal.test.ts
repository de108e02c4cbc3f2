import { activityWithoutGoal } from "../../../src/workbook/checks/activityWithoutGoal";
import { seenBy } from "./seenBy";

test("finds an activity without core goal and side goals, by name and else by code", () => {
  const Activiteiten = `
    | Code | Naam         | Kerndoel | Nevendoelen | Teleenheid | Aantal |
    | A-01 | Koffie-inloop |         |             | Bezoeken   | 12     |
    | A-02 |              |          |             | Bezoeken   | 12     |`;
  expect(seenBy(activityWithoutGoal, { Activiteiten })).toEqual([
    { cause: "activity-without-goal", at: "Activiteiten!C2", facts: { activity: "Koffie-inloop" } },
    { cause: "activity-without-goal", at: "Activiteiten!C3", facts: { activity: "A-02" } },
  ]);
});

test("stays silent on a core goal, a side goal, an unknown code and a cell that could not be read", () => {
  const Doelen = `
    | Code | Niveau   | Omschrijving | Populatie |
    | D1   | Bijdrage | Meer contact | Inwoners  |`;
  const Activiteiten = `
    | Code | Naam | Kerndoel | Nevendoelen | Teleenheid | Aantal |
    | A-01 | Een  | D1       |             | Bezoeken   | 12     |
    | A-02 | Twee |          | D1          | Bezoeken   | 12     |
    | A-03 | Drie | D9       |             | Bezoeken   | 12     |
    | A-04 | Vier | #REF!    |             | Bezoeken   | 12     |
    | A-05 | Vijf |          | #REF!       | Bezoeken   | 12     |`;
  expect(seenBy(activityWithoutGoal, { Doelen, Activiteiten })).toEqual([]);
});

test("stays silent where the column is missing: that is a finding already", () => {
  const Activiteiten = `
    | Code | Naam | Teleenheid | Aantal |
    | A-01 | Een  | Bezoeken   | 12     |`;
  expect(seenBy(activityWithoutGoal, { Activiteiten })).toEqual([]);
});
