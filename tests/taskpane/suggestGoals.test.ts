import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GoalPaths } from "../../src/screens/couple/GoalPaths";
import { suggestGoals } from "../../src/taskpane/suggestGoals";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import type { Activity } from "../../src/workbook/records";
import { readWorkbook } from "../../src/xlsx/readWorkbook";

const bytes = readFileSync(join(__dirname, "../../assets/voorbeeld-amsterdam.xlsx"));
const { records } = checkWorkbook(readWorkbook(new Uint8Array(bytes)));
const paths = new GoalPaths(records.goals?.rows ?? []);
const activities = records.activities?.rows ?? [];
const suggested = (activity: Partial<Activity>, linked: readonly Activity[] = []) =>
  suggestGoals(activityWith(activity), paths, linked);
const activityWith = (activity: Partial<Activity>): Activity => ({
  ...(activities[0] as Activity),
  name: null,
  explanation: null,
  agreement: null,
  ...activity,
});

describe("for the subsidised activities of Amsterdam", () => {
  it.each([
    ["Sport Community Oost", "B1.2.1a", "Sport"],
    ["Mantelzorgondersteuning Nieuw West", "B2.2.2a", "Mantelzorgondersteuning"],
    ["Participatie ouderen eerste generatie gastarbeiders", "B1.1.2a", "ouderen"],
    ["Lessen Nederlandse taal aan anderstalige nieuwe inwoners", "B2.1.2a", "anderstalige"],
    ["Vrijwilligers Centrale Amsterdam Noord", "B1.1.3a", "Vrijwilligers"],
  ])("%s: %s is proposed, because of %s", (name, goal, word) => {
    const [best] = suggested({ name });
    expect(best?.goal).toBe(goal);
    expect(best?.words).toContain(word);
  });

  it("is right more often than not where it says something, before anything is linked", () => {
    const linked = activities.filter(({ coreGoals }) => coreGoals.length === 1);
    const said = linked.flatMap((activity) => {
      const [best] = suggestGoals(activity, paths, []);
      return best === undefined ? [] : [best.goal === activity.coreGoals[0]];
    });
    expect(said.length).toBeGreaterThan(linked.length / 2);
    expect(said.filter((isRight) => isRight).length).toBeGreaterThan((said.length * 2) / 3);
  });

  it("says more, and more that is right, once half of the activities is linked", () => {
    const known = activities.filter(({ coreGoals }) => coreGoals.length === 1);
    const examples = known.slice(0, known.length / 2);
    const asked = known.slice(known.length / 2);
    const count = (linked: readonly Activity[]) => {
      const best = asked.map((activity) => suggestGoals(activity, paths, linked)[0]?.goal);
      const right = best.filter((goal, index) => goal === asked[index]?.coreGoals[0]);
      return { said: best.filter((goal) => goal !== undefined).length, right: right.length };
    };
    expect(count(examples).said).toBeGreaterThan(count([]).said);
    expect(count(examples).right).toBeGreaterThan(count([]).right);
  });
});

describe("activities that are linked already", () => {
  const cafe = activityWith({ name: "Psychiatriecafé", coreGoals: ["b2.2.1A"] });

  it("are examples, however the code is spelled", () => {
    expect(suggested({ name: "Café Oost" })).toEqual([]);
    expect(suggested({ name: "Psychiatriecafé Oost" }, [cafe])[0]).toEqual({
      goal: "B2.2.1a",
      score: expect.any(Number),
      words: ["Psychiatriecafé"],
    });
    const dinner = activityWith({ name: "Salsa", coreGoals: ["B1.1.1a"] });
    expect(suggested({ name: "Salsa" }, [dinner])[0]?.goal).toBe("B1.1.1a");
  });

  it("count from the moment the list is another one", () => {
    const salsa = (goal: string) => [activityWith({ name: "Salsa", coreGoals: [goal] })];
    expect(suggested({ name: "Salsa" }, salsa("B1.1.1a"))[0]?.goal).toBe("B1.1.1a");
    expect(suggested({ name: "Salsa" }, salsa("B1.2.1a"))[0]?.goal).toBe("B1.2.1a");
  });

  it("teach nothing with a code that is no goal an activity can be for", () => {
    for (const goal of ["D1", "X9"]) {
      expect(suggested({ name: "Salsa" }, [activityWith({ name: "Salsa", coreGoals: [goal] })])).toEqual([]);
    }
  });
});

it("proposes nothing where nothing resembles", () => {
  expect(suggested({ name: "Sweet Store" })).toEqual([]);
  expect(suggested({})).toEqual([]);
});

it("is not led by words that stand in any plan", () => {
  expect(suggested({ name: "Project voor deelnemers met meer inwoners in de wijk" })).toEqual([]);
});

it("proposes goals that an activity can be for, four at most, each once", () => {
  const goals = suggested({
    name: "Kinderen en ouderen spreken Nederlands, bewegen, eten en helpen mantelzorgers",
  });
  expect(goals).toHaveLength(4);
  expect(new Set(goals.map(({ goal }) => goal)).size).toBe(4);
  expect(goals.every(({ goal }) => paths.leaves.some(({ code }) => code === goal))).toBe(true);
});

it("takes 5,000 goals in its stride", () => {
  const [leaf] = paths.leaves;
  if (leaf === undefined) throw new Error("no goals");
  const many = Array.from({ length: 5000 }, (_, index) => ({
    ...leaf,
    code: `X${index}`,
    parent: null,
    row: index + 1,
  }));
  const large = new GoalPaths(many);
  suggestGoals(activities[0] as Activity, large, activities);
  const start = performance.now();
  for (const activity of activities.slice(0, 20)) suggestGoals(activity, large, activities);
  expect(performance.now() - start).toBeLessThan(1000);
});
