import { supportedDecimals } from "../../src/text/supportedDecimals";
import { valueDecimals } from "../../src/text/valueDecimals";

// Half-widths of the 95% interval of a difference, by persons per measurement: precision table of the method (p = 50%).
test.each([
  [100, 13.9, 0],
  [475, 6.4, 0],
  [1000, 4.4, 1],
  [2300, 2.9, 1],
  [5000, 2.0, 1],
])(
  "with %s persons a measurement, ± %s points, a change has %s decimals",
  (_persons, halfWidth, decimals) => {
    const interval = { lower: 1 - halfWidth, upper: 1 + halfWidth };
    expect(supportedDecimals(interval, "percentage-points")).toBe(decimals);
  },
);

test("points of a scale may have two decimals, numbers that are whole have none", () => {
  expect(supportedDecimals({ lower: -0.1, upper: 0.2 }, "scale-points")).toBe(2);
  expect(supportedDecimals({ lower: -3, upper: 4 }, "number")).toBe(0);
});

test("a share of fewer than 1,000 persons is a whole percentage, others have one decimal (rounding rule T6)", () => {
  expect([valueDecimals("share", 999), valueDecimals("share", 1000)]).toEqual([0, 1]);
  expect([valueDecimals("share", null), valueDecimals("mean", 50)]).toEqual([1, undefined]);
});

test("only what is certain to the last hundredth gets two decimals of a percentage point", () => {
  expect(supportedDecimals({ lower: 0.01, upper: 0.09 }, "percentage-points")).toBe(2);
  expect(supportedDecimals({ lower: 5, upper: 5 }, "percentage-points")).toBe(1);
});
