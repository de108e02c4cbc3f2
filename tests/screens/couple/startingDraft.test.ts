import { startingDraft } from "../../../src/screens/couple/startingDraft";
import { nothingKept } from "../../../src/workbook/kept/KeptChoices";
import { parseRecords } from "../../../src/workbook/parseRecords";
import { snapshotOf } from "../../workbook/snapshotOf";
import { checkedSheets } from "./checkedSheets";
import { plan } from "./plan";

const foreign = `
  | Overzicht inzet |               |                |         |
  |                 |               |                |         |
  | Code            | Activiteit    | Soort telling  | Aantal deelnemers |
  | A1              | Koffie-inloop | Bezoeken       | 120     |
`;

test("the form begins where the table was found, and nothing of that is a proposal", () => {
  const { mapping, columns } = startingDraft("activities", checkedSheets(plan));
  expect(mapping).toMatchObject({
    sheet: "Activiteiten",
    headerRow: 1,
    lastRow: null,
    columns: { code: 0, name: 1, coreGoals: 2, sideGoals: 3 },
  });
  expect(columns).toEqual([]);
});

test("the form begins at the likeliest place where the table was not found", () => {
  const checked = checkedSheets({ Doelen: plan.Doelen, "Inzet 2025": foreign });
  expect(startingDraft("activities", checked).mapping).toMatchObject({
    sheet: "Inzet 2025",
    headerRow: 3,
    columns: { code: 0, name: 1, countingUnit: 2, count: 3 },
  });
});

test("the form begins with what little there is where no table is recognised", () => {
  const checked = checkedSheets({ Doelen: plan.Doelen, Prijslijst: "| Foo | Tarief |\n| a | 12.5 |" });
  expect(startingDraft("prices", checked).mapping).toMatchObject({
    sheet: "Prijslijst",
    headerRow: 1,
    columns: { price: 1 },
  });
});

const confirmed = {
  table: "activities",
  sheet: "Inzet 2025",
  headerRow: 3,
  lastRow: 9,
  columns: { name: 1 },
  leftOut: ["Totaal"],
} as const;
const kept = { ...nothingKept, mappings: [{ ...confirmed, leftOut: [...confirmed.leftOut] }] };

test("the form begins with what the user confirmed", () => {
  const checked = { ...checkedSheets({ ...plan, "Inzet 2025": foreign }), kept };
  expect(startingDraft("activities", checked)).toEqual({ mapping: confirmed, columns: [] });
});

test("what the user confirmed counts no more when its sheet is gone", () => {
  expect(startingDraft("activities", { ...checkedSheets(plan), kept }).mapping.sheet).toBe("Activiteiten");
});

test("a workbook without sheets gives an empty form", () => {
  expect(startingDraft("goals", checkedSheets({})).mapping).toMatchObject({ sheet: "", columns: {} });
});

test("columns with crosses that moved since they were confirmed are shown where they are now", () => {
  const moved = "| Wat | Wijk | B1 | B2 |\n| Inloop | Noord | x | |";
  const mapping = {
    table: "activities",
    sheet: "Inzet",
    headerRow: 1,
    lastRow: null,
    columns: { name: 0 },
    goalColumns: [
      { goal: "B1", column: 1 },
      { goal: "B2", column: 2 },
    ],
  } as const;
  const choices = { ...nothingKept, mappings: [{ ...mapping, goalColumns: [...mapping.goalColumns] }] };
  const { sheets } = snapshotOf({ Doelen: plan.Doelen, Inzet: moved });
  const { records } = parseRecords({ ...snapshotOf({}), sheets }, choices.mappings);
  expect(startingDraft("activities", { kept: choices, records, sheets }).mapping.goalColumns).toEqual([
    { goal: "B1", column: 2 },
    { goal: "B2", column: 3 },
  ]);
});
