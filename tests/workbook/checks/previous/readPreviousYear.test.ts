import { readPreviousYear } from "../../../../src/workbook/checks/previous/readPreviousYear";
import { nothingKept } from "../../../../src/workbook/kept/KeptChoices";
import { writeKeptPart } from "../../../../src/workbook/kept/keptPart";
import { snapshotOf } from "../../snapshotOf";

const foreign = {
  Programma: `
    | Nr   | Wat          | Mensen |
    | A-01 | Koffie-inloop | 312   |`,
};
const mapping = {
  table: "activities" as const,
  sheet: "Programma",
  headerRow: 1,
  lastRow: null,
  columns: { code: 0, name: 1, count: 2 },
};

test("what was said of last year's columns holds", () => {
  const kept = writeKeptPart({ ...nothingKept, mappings: [mapping] });
  const { records } = readPreviousYear(snapshotOf(foreign, { kept }));
  expect(records.activities?.rows).toMatchObject([{ code: "A-01", name: "Koffie-inloop", count: 312 }]);
  expect(readPreviousYear(snapshotOf(foreign)).records.activities).toBeNull();
});

test("what was kept by something else is passed over", () => {
  const sheets = { Activiteiten: "| Code | Naam | Aantal |\n| A-01 | Koffie-inloop | 312 |" };
  const { records } = readPreviousYear(snapshotOf(sheets, { kept: "<iets/>" }));
  expect(records.activities?.rows).toMatchObject([{ code: "A-01", count: 312 }]);
});
