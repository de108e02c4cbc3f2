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
const suggested = (activity: Partial<Activity>) =>
  suggestGoals(
    { ...(activities[0] as Activity), name: null, explanation: null, agreement: null, ...activity },
    paths,
  );

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

  it("is right more often than not where it says something", () => {
    const linked = activities.filter(({ coreGoals }) => coreGoals.length === 1);
    const said = linked.flatMap((activity) => {
      const [best] = suggestGoals(activity, paths);
      return best === undefined ? [] : [best.goal === activity.coreGoals[0]];
    });
    expect(said.length).toBeGreaterThan(linked.length / 2);
    expect(said.filter((isRight) => isRight).length).toBeGreaterThan((said.length * 2) / 3);
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
  suggestGoals(activities[0] as Activity, large);
  const start = performance.now();
  for (const activity of activities.slice(0, 20)) suggestGoals(activity, large);
  expect(performance.now() - start).toBeLessThan(1000);
});
