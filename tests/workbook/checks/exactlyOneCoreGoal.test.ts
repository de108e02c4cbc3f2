import { exactlyOneCoreGoal } from "../../../src/workbook/checks/exactlyOneCoreGoal";
import { seenBy } from "./seenBy";

test("finds four goals of which none is the core (case TC-11 of the seed texts)", () => {
  const Activiteiten = `
    | Code | Naam              | Kerndoel | Nevendoelen        | Teleenheid | Aantal |
    | A-01 | Kinder-ouderweekend |        | D1.1; D1.2, D2.1 D2.2 | Deelnemers | 40   |`;
  const seen = seenBy(exactlyOneCoreGoal, { Activiteiten });
  expect(seen.map(({ cause, at }) => [cause, at])).toEqual([["no-core-goal", "Activiteiten!C2"]]);
});

test("finds two core goals (case TC-11 of the seed texts)", () => {
  const Activiteiten = `
    | Code | Naam    | Kerndoel   | Teleenheid | Aantal |
    | A-01 | Koffie  | D1.1; D1.2 | Deelnemers | 40     |`;
  expect(seenBy(exactlyOneCoreGoal, { Activiteiten })).toEqual([
    {
      cause: "several-core-goals",
      at: "Activiteiten!C2",
      facts: { activity: "Koffie", goals: ["D1.1", "D1.2"] },
    },
  ]);
});

test("stays silent on one core goal, the same one twice, no goal at all, and a cell that could not be read", () => {
  const Activiteiten = `
    | Code | Naam | Kerndoel   | Nevendoelen | Teleenheid | Aantal |
    | A-01 | Een  | D1.1       | D1.2        | Deelnemers | 40     |
    | A-02 | Twee | D1.1; d1.1 |             | Deelnemers | 40     |
    | A-03 | Drie |            |             | Deelnemers | 40     |
    | A-04 | Vier | #N/A       | D1.2        | Deelnemers | 40     |`;
  expect(seenBy(exactlyOneCoreGoal, { Activiteiten })).toEqual([]);
});
