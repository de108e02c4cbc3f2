import { sumsTo } from "../../../../src/workbook/sharing/counts/sumsTo";

const count = (one: number): number => one;

describe("sumsTo (by hand)", () => {
  it("takes apart what adds up to the total twice", () => {
    expect(sumsTo([40, 60, 30, 70], 100, count)).toEqual([
      { parts: [40, 60], rest: 0 },
      { parts: [30, 70], rest: 0 },
    ]);
  });

  it("says what of the total is in no part", () => {
    expect(sumsTo([40, 60, 90], 100, count)).toEqual([
      { parts: [40, 60], rest: 0 },
      { parts: [90], rest: 10 },
    ]);
  });

  it("keeps together what goes past the total", () => {
    expect(sumsTo([90, 30, 80], 100, count)).toEqual([{ parts: [90, 30, 80], rest: 0 }]);
  });

  it("has nothing to say of no parts", () => {
    expect(sumsTo([], 100, count)).toEqual([]);
  });
});
