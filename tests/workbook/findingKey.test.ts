import { findingKey, findingKeys } from "../../src/workbook/findingKey";

test("a cause and what it is about", () => {
  expect(findingKey("duplicate-key", "goals")).toBe("duplicate-key|goals");
});

test("holds no citizen service number (111222333, the example of the RvIG)", () => {
  expect(findingKey("unknown-goal", "activities|coreGoals|111222333")).not.toMatch(/\d{8}/);
  expect(findingKeys()({ cause: "unknown-goal", group: "111222333" })).not.toMatch(/\d{8}/);
});

test("many occurrences get the same keys as one", () => {
  const keyOf = findingKeys();
  for (const group of ["goals", "goals", "activities"]) {
    expect(keyOf({ cause: "duplicate-key", group })).toBe(findingKey("duplicate-key", group));
    expect(keyOf({ cause: "hidden-rows", group })).toBe(findingKey("hidden-rows", group));
  }
});
