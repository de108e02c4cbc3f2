import { columnsOfSheet } from "../../../src/screens/couple/columnsOfSheet";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../../workbook/snapshotOf";

const sheet = snapshotOf({
  "Inzet 2025": `
    | Overzicht inzet |               |   |         |     |
    | Nr              | Wat doen we   |   | Hoeveel |     |
    | A1              | Koffie-inloop |   | 120     | x   |
    | A2              | Taalcafé      |   |         | #N/A |
    | A3              | Taalcafé      |   | 45      |     |
    | A4              | Eettafel      |   | 12      |     |
    | A5              | Naaiatelier   |   | 8       |     |
  `,
}).sheets[0] as SheetSnapshot;

test("each column has its header and its first three different values", () => {
  expect(columnsOfSheet(sheet, 2)).toEqual([
    { column: 0, header: "Nr", examples: ["A1", "A2", "A3"] },
    { column: 1, header: "Wat doen we", examples: ["Koffie-inloop", "Taalcafé", "Eettafel"] },
    { column: 3, header: "Hoeveel", examples: ["120", "45", "12"] },
    { column: 4, header: "", examples: ["x"] },
  ]);
});

test("a long value is cut off", () => {
  const long = snapshotOf({ Blad: `| Uitleg |\n| ${"lang ".repeat(20)} |` }).sheets[0] as SheetSnapshot;
  const [column] = columnsOfSheet(long, 1);
  expect(column?.examples[0]?.length).toBeLessThanOrEqual(41);
});

test("a row beyond the sheet has no columns", () => {
  expect(columnsOfSheet(sheet, 40)).toEqual([]);
});
