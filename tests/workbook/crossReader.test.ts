import { parseRecords } from "../../src/workbook/parseRecords";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import { nothingKept } from "../../src/workbook/kept/KeptChoices";
import { writeKeptPart } from "../../src/workbook/kept/keptPart";
import { locateTables } from "../../src/workbook/locateTables";
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

describe("after confirming, the goals are found again by their headers", () => {
  const located = (inzet: string, columns: Readonly<Record<string, number>> = { name: 0 }) => {
    const { tables, occurrences } = locateTables(snapshotOf({ ...sheets, Inzet: inzet }), [
      { ...kept, columns },
    ]);
    const missing = occurrences.filter(({ cause }) => cause === "column-missing").map(({ facts }) => facts);
    return { activities: tables.get("activities"), missing };
  };
  const missingFacts = (column: string) => ({ table: "Activiteiten", column, found: null });

  test("a column inserted before the crosses moves them along", () => {
    const { activities, missing } = located("| Wat | Wijk | D1 | D2 |\n| Inloop | Noord | x | |");
    expect(activities?.goalColumns).toEqual([
      { goal: "d1", column: 2 },
      { goal: "D2", column: 3 },
    ]);
    for (const goal of ["d1", "D2"]) expect(missing).not.toContainEqual(missingFacts(goal));
  });

  test("so do columns that changed places, and headers that are numbers or say more than the code", () => {
    const { activities } = located("| Wat | D2 Netwerk | D1: meedoen |\n| Inloop | x | |");
    expect(activities?.goalColumns).toEqual([
      { goal: "d1", column: 2 },
      { goal: "D2", column: 1 },
    ]);
    const numbered = { ...kept, goalColumns: [{ goal: "1.1", column: 1 }] };
    const snapshot = snapshotOf({ Inzet: "| Wat | Wijk | 1.1 |\n| Inloop | Noord | x |" });
    expect(locateTables(snapshot, [numbered]).tables.get("activities")?.goalColumns).toEqual([
      { goal: "1.1", column: 2 },
    ]);
  });

  test("a goal whose header is gone is dropped and told of; what stands in its place is not read as crosses", () => {
    const { activities, missing } = located("| Wat | Wijk | D2 |\n| Inloop | Noord | x |");
    expect(activities?.goalColumns).toEqual([{ goal: "D2", column: 2 }]);
    expect(missing).toContainEqual(missingFacts("d1"));
    expect(missing).not.toContainEqual(missingFacts("D2"));
  });

  test("without any of them the table has no crosses, and no core goal", () => {
    const { activities, missing } = located("| Wat | Wijk | Dag |\n| Inloop | Noord | ma |");
    expect(activities).not.toHaveProperty("goalColumns");
    expect(activities?.columns).toEqual({ name: 0 });
    expect(missing).toEqual(expect.arrayContaining([missingFacts("d1"), missingFacts("Kerndoel")]));
  });

  test("of two columns with the same header the one that was confirmed stays; else nobody knows which it is", () => {
    const both = "| Wat | D1 | D2 | D1 |\n| Inloop | x | | |";
    expect(located(both).activities?.goalColumns).toContainEqual({ goal: "d1", column: 1 });
    const moved = located("| Wat | Wijk | D1 | D2 | D1 |\n| Inloop | Noord | x | | |");
    expect(moved.activities?.goalColumns).toEqual([{ goal: "D2", column: 3 }]);
    expect(moved.missing).toContainEqual(missingFacts("d1"));
  });

  test("a column that a goal moved into was another one before: that field has moved too, and is told of", () => {
    const { activities, missing } = located(
      "| Wat | Wijk | D1 | D2 | Aantal |\n| Inloop | Noord | x | | 5 |",
      {
        name: 0,
        count: 3,
      },
    );
    expect(activities?.columns).toEqual({ coreGoals: 2, name: 0 });
    expect(missing).toContainEqual(missingFacts("Aantal"));
  });

  test("a core goal that was confirmed in a column with crosses moves along with the crosses", () => {
    const { activities } = located("| Wat | Wijk | D1 | D2 |\n| Inloop | Noord | x | |", {
      name: 0,
      coreGoals: 1,
    });
    expect(activities?.columns).toEqual({ coreGoals: 2, name: 0 });
  });
});
