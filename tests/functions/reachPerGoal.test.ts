import { reachPerGoal } from "../../src/functions/reachPerGoal";
import { goalReports } from "../../src/report/goalReports";
import { parseRecords } from "../../src/workbook/parseRecords";
import { refusalOf } from "./customFunctions";
import { amsterdam, cellsOf } from "./amsterdam";

const activities = [
  ["Kerndoel", "Aantal"],
  ["D1.1", 300],
  ["D1.2", 250],
  ["d1.1", 200],
];
const goals = [
  ["Code", "Bovenliggend"],
  ["D1", ""],
  ["D1.1", "D1"],
  ["D1.2", "D1"],
];
const persons = (answer: unknown[][]): unknown[][] => answer.slice(1).map((row) => row.slice(0, 4));

describe("BEREIKPERDOEL", () => {
  it("bounds the persons of each goal, by code and not by spelling (Fréchet bounds)", () => {
    expect(persons(reachPerGoal(activities))).toEqual([
      ["D1.1", 2, 300, 500],
      ["D1.2", 1, 250, 250],
    ]);
  });

  it("counts an activity for the goals above it too, in the order of the tree", () => {
    expect(persons(reachPerGoal(activities, goals))).toEqual([
      ["D1", 3, 300, 750],
      ["D1.1", 2, 300, 500],
      ["D1.2", 1, 250, 250],
    ]);
  });

  it("counts an activity with two goals once for the goal above both", () => {
    const both = [
      ["Kerndoel", "Aantal"],
      ["D1.1; D1.2", 100],
    ];
    expect(persons(reachPerGoal(both, goals))[0]).toEqual(["D1", 1, 100, 100]);
  });

  it("says shares where the size of a goal's target group is given, by code", () => {
    const sizes = [
      ["Doel", "Omvang"],
      ["D1.2", 1000],
      ["D1.1", 2000],
    ];
    const answer = reachPerGoal(activities, null as never, sizes);
    expect(answer.slice(1).map((row) => row.slice(4, 6))).toEqual([
      [0.15, 0.25],
      [0.25, 0.25],
    ]);
  });

  it("gives the bounds of the report on the activities of the Amsterdam sample that the check has no remark on", async () => {
    const snapshot = await amsterdam();
    const known = new Set(cellsOf(snapshot, "Doelen").map(([code]) => code));
    const units = new Set(["Bezoeken", "Deelnemers", "Unieke personen"]);
    const isHeader = (values: readonly unknown[]): boolean => values[7] === "Teleenheid";
    const isCounted = (values: readonly unknown[]): boolean =>
      known.has(values[2]) && typeof values[8] === "number" && units.has(String(values[7]));
    const sheets = snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.filter(
        ({ values }) => sheet.name !== "Activiteiten" || isHeader(values) || isCounted(values),
      ),
    }));
    const counted = { ...snapshot, sheets };
    const expected = goalReports(parseRecords(counted).records).map(({ code, personsReached }) => [
      code,
      personsReached?.lower ?? "",
      personsReached?.upper ?? "",
    ]);
    const answer = reachPerGoal(cellsOf(counted, "Activiteiten"), cellsOf(counted, "Doelen"));
    expect(answer.slice(1).map(([code, , lower, upper]) => [code, lower, upper])).toEqual(expected);
  });

  it.each([
    ["a code that is not among the goals, with what was meant", [["D.1.1", 10]], goals, "#N/A"],
    ["a goal that is given out twice", activities, [...goals, ["D1", ""]], "#VALUE!"],
    ["a count that stands as text", [["D1.1", "1.200"]], goals, "#VALUE!"],
    ["a range without counts", [["D1.1"]], goals, "#VALUE!"],
    ["nothing", [["", ""]], undefined, "#N/A"],
  ])("refuses %s", (_what, rows, table, code) => {
    expect(refusalOf(() => reachPerGoal(rows, table)).code).toBe(code);
  });
});
