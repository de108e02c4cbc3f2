import { cellGraph } from "../../../src/domain/privacy/cellGraph";
import { cheapestPath } from "../../../src/domain/privacy/cheapestPath";
import type { CountGrid } from "../../../src/domain/privacy/CountGrid";
import { cellAt, gridOf } from "./gridOf";
import { writtenPath } from "./writtenPath";

const graphOf = (grid: CountGrid, change: 1 | -1 = 1) =>
  cellGraph(grid, { cell: cellAt(grid, 0, 0), change }, ({ value }) => value);
describe("the cheapest way", () => {
  const table = (states: { readonly a: string; readonly b: string; readonly c: string }) =>
    gridOf([
      ["3 primary", `20 ${states.a}`, `15 ${states.b}`, "38 published"],
      ["30 published", "30 published", "30 published", "90 published"],
      ["7 primary", "40 published", `41 ${states.c}`, "88 published"],
      ["40 published", "90 published", "86 published", "216 published"],
    ]);

  it("hides what costs least: 15 and 41, or 20 and 40 where one of those is hidden already (sums by hand)", () => {
    const way = (a: string, b: string, c: string) => writtenPath(cheapestPath(graphOf(table({ a, b, c }))));
    expect(way("published", "published", "published")).toEqual(["0,2-", "2,0-", "2,2+"]);
    expect(way("secondary", "published", "published")).toEqual(["0,1-", "2,0-", "2,1+"]);
    expect(way("published", "published", "secondary")).toEqual(["0,2-", "2,0-", "2,2+"]);
    expect(way("published", "zero", "published")).toEqual(["0,1-", "2,0-", "2,1+"]);
    expect(way("published", "blank", "published")).toEqual(["0,1-", "2,0-", "2,1+"]);
  });

  it("is not there where blanks and zeros are in all ways", () => {
    const grid = gridOf([
      ["3 primary", "20 published"],
      ["20 zero", "20 blank"],
    ]);
    expect(cheapestPath(graphOf(grid))).toBeNull();
  });

  it("is longer where that costs less: four of 1 rather than one of 5 (by hand)", () => {
    const grid = gridOf([
      ["3 primary", "1 published", "50 published"],
      ["5 secondary", "9 published", "1 published"],
      ["5 secondary", "1 published", "1 published"],
    ]);
    // Straight: 0,1 and 2,1 with 2,0 cost 2; through 1,0 they cost 10.
    expect(writtenPath(cheapestPath(graphOf(grid)))).toEqual(["0,1-", "2,0+", "2,1-"]);
    const detour = gridOf([
      ["3 primary", "1 published", "50 published"],
      ["5 secondary", "9 published", "1 published"],
      ["5 blank", "1 published", "1 published"],
    ]);
    expect(writtenPath(cheapestPath(graphOf(detour)))).toEqual(["0,1-", "1,0-", "1,2-", "2,1-", "2,2-"]);
  });
});
