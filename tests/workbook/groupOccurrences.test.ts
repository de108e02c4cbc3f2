import type { Occurrence } from "../../src/workbook/findings";
import { groupOccurrences } from "../../src/workbook/groupOccurrences";

const at = (sheet: string | null, row: number | null, column: number | null) => ({ sheet, row, column });

const textNumber = (row: number, group = "Aantal"): Occurrence => ({
  cause: "number-as-text",
  table: "activities",
  place: at("Activiteiten", row, 8),
  facts: { column: "Aantal", text: "12.5", number: 12.5 },
  group,
});

test("twenty cells with one cause are one finding with the first three places", () => {
  const rows = Array.from({ length: 20 }, (_, index) => 40 - index);
  const findings = groupOccurrences(
    rows.map((row) => textNumber(row)),
    ["Activiteiten"],
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ cause: "number-as-text", rule: "S02", severity: "error", count: 20 });
  expect(findings[0]?.examples.map(({ place }) => place.row)).toEqual([21, 22, 23]);
});

test("other groups are other findings", () => {
  expect(groupOccurrences([textNumber(2), textNumber(3, "Instroom")], ["Activiteiten"])).toHaveLength(2);
});

test("errors come before warnings before notes, then rules by code, then places in the order of the tabs", () => {
  const hidden: Occurrence = {
    cause: "hidden-rows",
    table: "goals",
    place: at("Doelen", 2, null),
    facts: { table: "Doelen" },
    group: "goals",
  };
  const pending: Occurrence = {
    cause: "recalculation-pending",
    table: null,
    place: at(null, null, null),
    facts: {},
    group: "",
  };
  const noNorm: Occurrence = {
    cause: "norm-missing",
    table: "indicators",
    place: at("Indicatoren", 2, 5),
    facts: { indicator: "I-01" },
    group: "",
  };
  const inDoelen: Occurrence = { ...textNumber(9, "Doelen"), place: at("Doelen", 9, 1) };
  const given = [hidden, noNorm, textNumber(2), pending, inDoelen];
  const inOrder = groupOccurrences(given, ["Doelen", "Activiteiten", "Indicatoren"]);
  expect(inOrder.map(({ rule, examples }) => [rule, examples[0].place.sheet])).toEqual([
    ["S02", "Doelen"],
    ["S02", "Activiteiten"],
    ["M01", "Indicatoren"],
    ["S06", null],
    ["S05", "Doelen"],
  ]);
  expect(groupOccurrences(given.reverse(), ["Doelen", "Activiteiten", "Indicatoren"])).toEqual(inOrder);
});

test("nothing seen is nothing found", () => {
  expect(groupOccurrences([], ["Doelen"])).toEqual([]);
});
