import { heaviestForest } from "../../../src/domain/reach/heaviestForest";

describe("the heaviest forest", () => {
  it("leaves out the pair that would close a circle (the example: 80 + 60, not 40)", () => {
    const pairs = [
      { first: 0, second: 1, weight: 80 },
      { first: 0, second: 2, weight: 40 },
      { first: 1, second: 2, weight: 60 },
    ];
    expect(heaviestForest(3, pairs)).toBe(140);
  });

  it("adds up what hangs apart", () => {
    const pairs = [
      { first: 0, second: 1, weight: 5 },
      { first: 2, second: 3, weight: 7 },
    ];
    expect(heaviestForest(4, pairs)).toBe(12);
  });

  it("is 0 without pairs", () => {
    expect(heaviestForest(3, [])).toBe(0);
  });
});
