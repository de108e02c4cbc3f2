import { parseRecords } from "../../src/workbook/parseRecords";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import { nothingKept } from "../../src/workbook/kept/KeptChoices";
import { writeKeptPart } from "../../src/workbook/kept/keptPart";
import { snapshotOf } from "./snapshotOf";

const goals =
  "| Code | Niveau | Omschrijving | Populatie |\n| D1 | Bijdrage | a | Deelnemers |\n| D2 | Bijdrage | b | Deelnemers |";
const mapping = {
  table: "activities",
  sheet: "Inzet",
  headerRow: 1,
  lastRow: null,
  columns: { name: 0 },
  goalColumns: [
    { goal: "d1", column: 1 },
    { goal: "D2", column: 2 },
  ],
  leftOut: ["Som"],
} as const;
const sheets = {
  Doelen: goals,
  Inzet: `
    | Wat    | D1 | D2 | Kern |
    | Inloop | x  | x  | D2   |
    | Som    | 1  | 1  |      |
    | Lunch  |    |    |      |`,
};
const kept = { ...mapping, goalColumns: [...mapping.goalColumns], leftOut: [...mapping.leftOut] };
const activitiesWith = (columns: Readonly<Record<string, number>>) =>
  parseRecords(snapshotOf(sheets), [{ ...kept, columns }]).records.activities;

test("crosses are goals, spelled as the goals are, and rows that the user left out are no activities", () => {
  expect(activitiesWith({ name: 0 })?.rows).toMatchObject([
    { name: "Inloop", coreGoals: ["D1", "D2"], sideGoals: [] },
    { name: "Lunch", coreGoals: [], sideGoals: [] },
  ]);
});

test("beside a column with the core goal, crosses are side goals", () => {
  expect(activitiesWith({ name: 0, coreGoals: 3 })?.rows[0]).toMatchObject({
    coreGoals: ["D2"],
    sideGoals: ["D1"],
  });
});

test("what was confirmed is kept in the workbook, and an activity without a cross is told at its first cross", () => {
  const part = writeKeptPart({ ...nothingKept, mappings: [{ ...kept, columns: { name: 0, count: 3 } }] });
  const { records, findings } = checkWorkbook(
    snapshotOf({ ...sheets, Inzet: `${sheets.Inzet}\n    | Markt  |    |    | 5 |` }, { kept: part }),
  );
  expect(records.activities?.goalColumns).toEqual(mapping.goalColumns);
  const withoutGoal = findings.find(({ cause }) => cause === "activity-without-goal");
  expect(withoutGoal?.examples.map(({ place }) => place)).toEqual([{ sheet: "Inzet", row: 5, column: 1 }]);
});
