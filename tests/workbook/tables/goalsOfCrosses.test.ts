import { goalsOfCrosses, isMarked, saysNo } from "../../../src/workbook/tables/goalsOfCrosses";
import type { CellValue } from "../../../src/workbook/snapshot";

const columns = [
  { goal: "D1", column: 0 },
  { goal: "D2", column: 1 },
  { goal: "D3", column: 2 },
];
const goals = (...values: (CellValue | undefined)[]) =>
  goalsOfCrosses({ row: 2, hidden: false, values }, columns);

test("a single cross is the core goal", () => {
  expect(goals(undefined, "x")).toEqual({ core: ["D2"], side: [] });
});

test("K marks the core goal among crosses", () => {
  expect(goals("x", "k", 1)).toEqual({ core: ["D2"], side: ["D1", "D3"] });
  expect(goals("Kern", undefined, "✓")).toEqual({ core: ["D1"], side: ["D3"] });
});

test("of several crosses none is the core goal by itself: all are, and the check asks which", () => {
  expect(goals("x", "X", undefined)).toEqual({ core: ["D1", "D2"], side: [] });
});

test("blank, nee, 0, a dash and an error are no crosses; ticks and signs are", () => {
  for (const value of [undefined, "", " ", "nee", 0, "-", false, { error: "#N/A" }])
    expect(isMarked(value)).toBe(false);
  for (const value of ["x", "✓", "+", "ja", 1, true]) expect(isMarked(value)).toBe(true);
});

test("what says that nothing is there, or that nobody knows, is no cross", () => {
  for (const value of [
    "n.v.t.",
    "NVT",
    "niet van toepassing",
    "onbekend",
    "n.b.",
    "geen",
    "?",
    "??",
    "–",
    ".",
    "…",
  ])
    expect([value, isMarked(value)]).toEqual([value, false]);
  for (const value of ["X", " x ", "\u00a0x", "v", "K", "•", "ja, deels"])
    expect([value, isMarked(value)]).toEqual([value, true]);
  expect(goals("n.v.t.", "x", "?")).toEqual({ core: ["D2"], side: [] });
});

test("says no: in words, as a number or as a truth value; a blank says nothing", () => {
  for (const value of ["nee", "Nee", "n", "geen", 0, "0", false, "ONWAAR"]) expect(saysNo(value)).toBe(true);
  for (const value of [undefined, "", "-", "n.v.t.", "x", 1, true, { error: "#N/A" }])
    expect(saysNo(value)).toBe(false);
});
