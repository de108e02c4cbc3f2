import { GoalPaths } from "../../../src/screens/couple/GoalPaths";
import { shortPath } from "../../../src/screens/couple/shortPath";
import { checkedSheets } from "./checkedSheets";
import { plan } from "./plan";

const paths = new GoalPaths(checkedSheets(plan).records.goals?.rows ?? []);
const codes = (goals: readonly { readonly code: string | null }[]) => goals.map(({ code }) => code);

test("a path runs from the top down to the goal, however its code was typed", () => {
  expect(codes(paths.pathTo("b2 "))).toEqual(["D1", "A1", "R1", "B2"]);
});

test("an unknown code has no path", () => {
  expect(paths.pathTo("X9")).toEqual([]);
});

test("an activity can be for goals with nothing below them", () => {
  expect(codes(paths.leaves)).toEqual(["B1", "B2"]);
  expect(codes(paths.all)).toEqual(["D1", "A1", "R1", "B1", "B2"]);
});

test("the lists stay the same at every look, so that what is made from them can be kept", () => {
  expect(paths.leaves).toBe(paths.leaves);
});

test("goals that run in a circle still have an end", () => {
  const { records } = checkedSheets({
    Doelen: `
      | Code | Niveau   | Bovenliggend | Omschrijving |
      | G1   | Ambitie  | G2           | Een          |
      | G2   | Ambitie  | G1           | Twee         |
    `,
  });
  const circle = new GoalPaths(records.goals?.rows ?? []);
  expect(codes(circle.pathTo("G2"))).toEqual(["G1", "G2"]);
});

test("a short path keeps the last steps, and the code of a goal without words", () => {
  expect(shortPath(paths.pathTo("B2"), 2)).toBe(
    "Minder inwoners zijn eenzaam › Mantelzorgers houden het vol",
  );
});
