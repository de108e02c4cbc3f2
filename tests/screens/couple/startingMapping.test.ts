import { startingMapping } from "../../../src/screens/couple/startingMapping";
import { nothingKept } from "../../../src/workbook/kept/KeptChoices";
import { checkedSheets } from "./checkedSheets";
import { plan } from "./plan";

const foreign = `
  | Overzicht inzet |               |                |         |
  |                 |               |                |         |
  | Code            | Activiteit    | Soort telling  | Aantal deelnemers |
  | A1              | Koffie-inloop | Bezoeken       | 120     |
`;

test("the form begins where the table was found", () => {
  expect(startingMapping("activities", checkedSheets(plan))).toMatchObject({
    sheet: "Activiteiten",
    headerRow: 1,
    lastRow: null,
    columns: { code: 0, name: 1, coreGoals: 2, sideGoals: 3 },
  });
});

test("the form begins at the likeliest sheet where the table was not found", () => {
  const checked = checkedSheets({ Doelen: plan.Doelen, "Inzet 2025": foreign });
  const { sheet, headerRow, columns } = startingMapping("activities", checked);
  expect({ sheet, headerRow, columns }).toMatchObject({
    sheet: "Inzet 2025",
    headerRow: 3,
    columns: { code: 0, name: 1 },
  });
});

const confirmed = {
  table: "activities",
  sheet: "Inzet 2025",
  headerRow: 3,
  lastRow: 9,
  columns: { name: 1 },
} as const;
const kept = { ...nothingKept, mappings: [confirmed] };

test("the form begins with what the user confirmed", () => {
  const checked = { ...checkedSheets({ ...plan, "Inzet 2025": foreign }), kept };
  expect(startingMapping("activities", checked)).toEqual(confirmed);
});

test("what the user confirmed counts no more when its sheet is gone", () => {
  expect(startingMapping("activities", { ...checkedSheets(plan), kept }).sheet).toBe("Activiteiten");
});

test("a workbook without sheets gives an empty form", () => {
  expect(startingMapping("goals", checkedSheets({}))).toMatchObject({ sheet: "", columns: {} });
});
