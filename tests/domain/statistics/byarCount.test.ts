import { byarCount } from "../../../src/domain/statistics/byarCount";
import { refusalOf } from "./refusalOf";

describe("Byar's interval, published in the test data of R package PHEindicatormethods", () => {
  it.each([
    [65, 50.1631877, 82.8491385],
    [1045, 982.593202, 1110.331213],
    [1, 0.01307213, 5.56375558],
  ])("%d events", (events, lower, upper) => {
    expect(byarCount(events).lower).toBeCloseTo(lower, 6);
    expect(byarCount(events).upper).toBeCloseTo(upper, 6);
  });
});

describe("byarCount", () => {
  it("starts at 0 where nothing happened, and never below 0", () => {
    expect(byarCount(0).lower).toBe(0);
    expect(byarCount(1, 0.998).lower).toBe(0);
  });

  it("refuses fewer than no events, and a confidence of 95", () => {
    expect(refusalOf(() => byarCount(-1))).toBe("out-of-range");
    expect(refusalOf(() => byarCount(1, 95))).toBe("out-of-range");
  });
});
