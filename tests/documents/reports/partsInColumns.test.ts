import type { LevelBlock, LevelPart } from "../../../src/documents/reports/ReportDocument";
import { partsInColumns } from "../../../src/documents/reports/partsInColumns";

/** So many lines and the white under them: a quarter of a line each. */
const part = (sentences: number): LevelPart => ({
  heading: null,
  picture: null,
  items: [],
  sentences: Array.from({ length: sentences }, () => "Een korte zin."),
});
const level = (...parts: LevelPart[]): LevelBlock => ({
  level: "reach",
  heading: "2 Bereik",
  keyFigure: "12%",
  under: null,
  parts,
});

test("what is shorter than half a page stays in its column", () => {
  expect(partsInColumns([level(part(4), part(4), part(4)), level(part(1))])).toEqual([3, 1]);
});

test("what would make a column longer than half a page goes on below, but for the first", () => {
  expect(partsInColumns([level(part(10), part(10), part(10))])).toEqual([1]);
  expect(partsInColumns([level(part(40), part(1))])).toEqual([1]);
});

test("beside a long column there is room for more", () => {
  expect(partsInColumns([level(part(40)), level(part(10), part(10), part(10), part(10))])).toEqual([1, 4]);
});

test("a level that tells nothing has nothing in its column", () => {
  expect(partsInColumns([level()])).toEqual([0]);
});
