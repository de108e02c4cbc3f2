import { cellGraph } from "../../../src/domain/privacy/cellGraph";
import type { CountGrid } from "../../../src/domain/privacy/CountGrid";
import { freePath } from "../../../src/domain/privacy/freePath";
import { cellAt, gridOf } from "./gridOf";
import { writtenPath } from "./writtenPath";

const graphOf = (grid: CountGrid, change: 1 | -1 = 1) =>
  cellGraph(grid, { cell: cellAt(grid, 0, 0), change }, ({ value }) => value);
describe("a way through hidden numbers", () => {
  it("is the rectangle of four (by hand)", () => {
    const grid = gridOf([
      ["3 primary", "20 published", "6 primary", "29 published"],
      ["30 published", "40 published", "50 published", "120 published"],
      ["7 primary", "40 published", "8 primary", "55 published"],
      ["40 published", "100 published", "64 published", "204 published"],
    ]);
    expect(writtenPath(freePath(graphOf(grid)))).toEqual(["0,2-", "2,0-", "2,2+"]);
    expect(writtenPath(freePath(graphOf(grid, -1)))).toEqual(["0,2+", "2,0+", "2,2-"]);
  });

  it("goes on from row to row where there is no rectangle, and comes back from a dead end", () => {
    const grid = gridOf([
      ["3 primary", "20 secondary", "6 primary", "29 published"],
      ["30 published", "40 secondary", "50 published", "120 published"],
      ["7 published", "40 secondary", "8 secondary", "55 published"],
      ["40 primary", "100 secondary", "64 published", "204 published"],
    ]);
    expect(writtenPath(freePath(graphOf(grid)))).toEqual(["0,1-", "3,0+", "3,1-"]);
    const deadEnd = gridOf([
      ["3 primary", "20 secondary", "6 primary", "29 published"],
      ["30 published", "40 secondary", "50 published", "120 published"],
      ["7 primary", "40 published", "8 secondary", "55 published"],
      ["40 published", "100 published", "64 published", "204 published"],
    ]);
    expect(writtenPath(freePath(graphOf(deadEnd)))).toEqual(["0,2-", "2,0-", "2,2+"]);
  });

  it("takes a total that is not published, and no number that is", () => {
    const grid = (state: string) =>
      gridOf([
        ["3 primary", `3 ${state}`],
        ["7 primary", `7 ${state}`],
        ["10 published", "10 published"],
      ]);
    expect(writtenPath(freePath(graphOf(grid("unpublished"))))).toEqual(["0,1+", "1,0-", "1,1-"]);
    for (const state of ["published", "blank", "zero"]) expect(freePath(graphOf(grid(state)))).toBeNull();
  });

  it("is not there where the only one has no room", () => {
    const grid = gridOf([
      ["3 primary", "0 secondary"],
      ["7 primary", "7 secondary"],
    ]);
    expect(freePath(graphOf(grid, -1))).toBeNull();
    expect(writtenPath(freePath(graphOf(grid)))).toEqual(["0,1+", "1,0+", "1,1+"]);
  });
});
