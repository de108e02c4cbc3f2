import { activityUnderpinned } from "../../../src/workbook/checks/activityUnderpinned";
import { seenBy } from "./seenBy";

test("finds an activity that does not say why it helps", () => {
  const Activiteiten = `
    | Code | Naam          | Kerndoel | Teleenheid | Aantal | Onderbouwing |
    | A1   | Koffie-inloop | D1       | Deelnemers | 30     |              |
    | A2   | Wandelgroep   | D1       | Deelnemers | 30     | Wat werkt    |`;
  expect(seenBy(activityUnderpinned, { Activiteiten })).toEqual([
    { cause: "activity-without-underpinning", at: "Activiteiten!F2", facts: { activity: "Koffie-inloop" } },
  ]);
});

test("stays silent in a workbook that does not keep it", () => {
  const Activiteiten = `
    | Code | Naam          | Kerndoel | Teleenheid | Aantal |
    | A1   | Koffie-inloop | D1       | Deelnemers | 30     |`;
  expect(seenBy(activityUnderpinned, { Activiteiten })).toEqual([]);
  expect(seenBy(activityUnderpinned, {})).toEqual([]);
});
