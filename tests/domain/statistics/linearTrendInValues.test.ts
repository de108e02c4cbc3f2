import fc from "fast-check";
import { linearTrendInValues } from "../../../src/domain/statistics/linearTrendInValues";
import { refusalOf } from "./refusalOf";

describe("linearTrendInValues", () => {
  it("cannot be calculated where an interval has no width", () => {
    const point = { period: 1, value: 14.8, lower95: 14.7, upper95: 14.9 };
    expect(
      linearTrendInValues([
        point,
        { ...point, period: 2 },
        { period: 3, value: 14, lower95: 14, upper95: 14 },
      ]),
    ).toBeNull();
  });

  it("cannot be calculated where all points stand at one period", () => {
    const point = { period: 1, value: 14.8, lower95: 14.7, upper95: 14.9 };
    expect(linearTrendInValues([point, point, point])).toBeNull();
  });

  it("of points on a straight line has that line's slope (1.5 a year)", () => {
    const points = [0, 1, 2, 3, 4].map((year) => ({
      period: 2016 + year,
      value: 10 + 1.5 * year,
      lower95: 9 + 1.5 * year - year / 10,
      upper95: 11 + 1.5 * year,
    }));
    expect(linearTrendInValues(points)?.slope).toBeCloseTo(1.5, 10);
    expect(linearTrendInValues(points)?.signStable).toBe(true);
  });

  it("refuses two points and bounds that are turned round", () => {
    const point = { period: 1, value: 5, lower95: 4, upper95: 6 };
    expect(refusalOf(() => linearTrendInValues([point, point]))).toBe("too-few-values");
    expect(refusalOf(() => linearTrendInValues([point, point, { ...point, lower95: 6, upper95: 4 }]))).toBe(
      "bounds-reversed",
    );
  });

  it("does not depend on the order of the rows", () => {
    const series = fc.array(
      fc.record({
        value: fc.double({ min: 0, max: 100, noNaN: true }),
        half: fc.double({ min: 0.1, max: 5, noNaN: true }),
      }),
      { minLength: 5, maxLength: 8 },
    );
    fc.assert(
      fc.property(series, (rows) => {
        const points = rows.map(({ value, half }, index) => ({
          period: 2016 + index,
          value,
          lower95: value - half,
          upper95: value + half,
        }));
        const trend = linearTrendInValues(points);
        const turned = linearTrendInValues([...points].reverse());
        expect(turned?.slope).toBeCloseTo(trend?.slope ?? NaN, 9);
        expect(turned?.probability).toBeCloseTo(trend?.probability ?? NaN, 9);
      }),
      { seed: 1957 },
    );
  });
});
