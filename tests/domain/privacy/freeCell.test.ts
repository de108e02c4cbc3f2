import { freeCell } from "../../../src/domain/privacy/freeCell";
import { cellAt, gridOf } from "./gridOf";

const row = (state: string) =>
  gridOf([
    ["3 primary", `2 ${state}`, `50 ${state}`, "55 zero"],
    ["3 unpublished", "2 unpublished", "50 unpublished", "55 zero"],
  ]);

describe("freeing a small number (by hand)", () => {
  it("moves it as far as wanted and no further: 2 of the 6 from one number, the others from the next", () => {
    const grid = row("secondary");
    expect(freeCell(grid, cellAt(grid, 0, 0), { lowest: 1, highest: 9 })).toEqual({ lowest: 1, highest: 9 });
  });

  it("hides only what it needs", () => {
    const grid = row("published");
    expect(freeCell(grid, cellAt(grid, 0, 0), { lowest: 3, highest: 5 })).toEqual({ lowest: 3, highest: 5 });
    expect([cellAt(grid, 0, 1).state, cellAt(grid, 0, 2).state]).toEqual(["secondary", "published"]);
  });

  it("tells how far it comes where that is less than wanted", () => {
    const grid = row("blank");
    expect(freeCell(grid, cellAt(grid, 0, 0), { lowest: 1, highest: 9 })).toEqual({ lowest: 3, highest: 3 });
    const some = gridOf([
      ["3 primary", "2 secondary", "50 blank", "55 zero"],
      ["3 unpublished", "2 unpublished", "50 unpublished", "55 zero"],
    ]);
    expect(freeCell(some, cellAt(some, 0, 0), { lowest: 1, highest: 9 })).toEqual({ lowest: 1, highest: 5 });
  });
});
