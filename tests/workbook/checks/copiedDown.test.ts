import { copiedDown } from "../../../src/workbook/checks/copiedDown";
import { seenBy } from "./seenBy";

const activities = (...counts: readonly string[]) => ({
  Activiteiten: [
    "| Code | Naam | Kerndoel | Teleenheid | Aantal |",
    ...counts.map((count, index) => `| A-${index} | Activiteit ${index} | R1 | Deelnemers | ${count} |`),
  ].join("\n"),
});

test("finds three counts of 30 below each other, at the first, and as many rows as there are", () => {
  expect(seenBy(copiedDown, activities("12", "30", "30", "30", "31"))).toEqual([
    { cause: "copied-down", at: "Activiteiten!E3", facts: { table: "Activiteiten", rows: 3, untilRow: 5 } },
  ]);
  expect(seenBy(copiedDown, activities("140", "140", "140", "140"))).toMatchObject([
    { at: "Activiteiten!E2", facts: { rows: 4, untilRow: 5 } },
  ]);
});

test("two runs are two places", () => {
  const seen = seenBy(copiedDown, activities("31", "31", "31", "32", "32", "32", "32"));
  expect(seen.map(({ at }) => at)).toEqual(["Activiteiten!E2", "Activiteiten!E5"]);
});

test.each([
  ["two rows", ["140", "140", "141"]],
  ["29 persons", ["29", "29", "29"]],
  ["another count between", ["140", "140", "90", "140"]],
  ["blank cells", ["", "", "", ""]],
  ["hidden counts", ["<10", "<10", "<10"]],
])("stays silent on %s", (_, counts) => {
  expect(seenBy(copiedDown, activities(...counts))).toEqual([]);
});

test("finds answers that are the same in three rows, of at least 30 persons together", () => {
  const answers = (...last: readonly number[]) => ({
    Antwoorden: [
      "| Activiteit | Stelling | A1 | A2 | A3 |",
      ...last.map((count, index) => `| A-${index} | S1 | 5 | 10 | ${count} |`),
    ].join("\n"),
  });
  expect(seenBy(copiedDown, answers(15, 15, 15))).toMatchObject([
    { at: "Antwoorden!C2", facts: { rows: 3 } },
  ]);
  expect(seenBy(copiedDown, answers(14, 14, 14))).toEqual([]);
  expect(seenBy(copiedDown, answers(15, 16, 15))).toEqual([]);
});

test("finds measurements that are the same in value and persons, and not in one of the two", () => {
  const measurements = (...rows: readonly string[]) => ({
    Metingen: ["| Indicator | Gebied | Periode | Waarde | Aantal (n) |", ...rows].join("\n"),
  });
  const same = ["Noord", "Zuid", "Oost"].map((area) => `| I-01 | ${area} | 2023 | 35% | 410 |`);
  expect(seenBy(copiedDown, measurements(...same))).toMatchObject([
    { at: "Metingen!D2", facts: { rows: 3 } },
  ]);
  const otherPersons = ["410", "411", "412"].map((persons) => `| I-01 | Noord | 2023 | 35% | ${persons} |`);
  expect(seenBy(copiedDown, measurements(...otherPersons))).toEqual([]);
  const withoutPersons = ["Noord", "Zuid", "Oost"].map((area) => `| I-01 | ${area} | 2023 | 35% | |`);
  expect(seenBy(copiedDown, measurements(...withoutPersons))).toEqual([]);
});
