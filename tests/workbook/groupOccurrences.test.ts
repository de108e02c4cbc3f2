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

test("the first three places are the same in whatever order they were found", () => {
  const rows = [9, 3, 12, 5, 7, 2, 8];
  const [finding] = groupOccurrences(
    rows.map((row) => textNumber(row)),
    ["Activiteiten"],
  );
  expect(finding?.examples.map(({ place }) => place.row)).toEqual([2, 3, 5]);
});

test("a finding has the key by which it is explained, and the last explanation holds", () => {
  const said = (text: string) => ({
    finding: "number-as-text|Aantal",
    text,
    time: "2024-01-31T12:00:00Z",
  });
  const [finding] = groupOccurrences([textNumber(2)], ["Activiteiten"], [said("eerst"), said("later")]);
  expect(finding).toMatchObject({ key: "number-as-text|Aantal", explanation: "later" });
  const [other] = groupOccurrences([textNumber(2, "Instroom")], ["Activiteiten"], [said("eerst")]);
  expect(other?.explanation).toBeNull();
});

test("findings that differ only in a citizen service number are one; it stands in no key and no explanation", () => {
  const occurrences = [textNumber(2, "111222333"), textNumber(3, "123456782")];
  const explanation = { finding: "", text: "Is 111222333 bedoeld?", time: "2024-01-31T12:00:00Z" };
  const [{ key } = { key: "" }, ...others] = groupOccurrences(occurrences, ["Activiteiten"]);
  expect(others).toEqual([]);
  expect(key).not.toMatch(/\d/);
  const findings = groupOccurrences(occurrences, ["Activiteiten"], [{ ...explanation, finding: key }]);
  expect(findings[0]?.explanation).not.toMatch(/\d/);
});
