import { isKeptHeader } from "../../../src/workbook/keptRows/isKeptHeader";

const kept = {
  columns: ["Kenmerk", "Wat wij zien", "Klopt dat?", "Stand"].map((header) => ({ header })),
  keyColumn: "Kenmerk",
};

test.each<[string[], boolean]>([
  [["stand", "Eigen", "KENMERK"], true],
  [["Kenmerk", "Naam"], false],
  [["Stand", "Klopt dat?"], true],
  [["Stand", "Naam"], false],
  [[], false],
])("headers %j are ours: %s", (headers, expected) => {
  expect(isKeptHeader(kept, headers)).toBe(expected);
});
