import { roundToFive } from "../../../src/domain/privacy/roundToFive";
import { refusalFactsOf } from "./refusalFactsOf";

const highest = Number.MAX_SAFE_INTEGER;

test.each([
  [0, 0],
  [2, 0],
  [3, 5],
  [7, 5],
  [8, 10],
  [12, 10],
  [13, 15],
  [215, 215],
  [1803, 1805],
])("%d becomes %d (nearest multiple of five, by hand)", (count, rounded) => {
  expect(roundToFive(count)).toBe(rounded);
});

test("parts need not add up: 12 and 12 are 10 and 10, of 25", () => {
  expect(roundToFive(12) + roundToFive(12)).toBe(20);
  expect(roundToFive(24)).toBe(25);
});

test("refuses what is no count", () => {
  expect(refusalFactsOf(() => roundToFive(2.5))).toEqual([
    "not-a-whole-number",
    { name: "count", value: 2.5 },
  ]);
  expect(refusalFactsOf(() => roundToFive(-1))).toEqual([
    "out-of-range",
    { name: "count", value: -1, lowest: 0, highest },
  ]);
  expect(refusalFactsOf(() => roundToFive(2 ** 53))[0]).toBe("out-of-range");
});
