import { xmrChart } from "../../../src/domain/statistics/xmrChart";
import { refusalOf } from "./refusalOf";

const spike = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

describe("a series with one spike (vignette of R package NHSRplotthedots)", () => {
  it("with screening has limits −0.72 … 4.60", () => {
    const chart = xmrChart(spike);
    expect(chart.mean).toBeCloseTo(1.9444, 4);
    expect(chart.meanMovingRange).toBeCloseTo(1, 12);
    expect(chart.lowerLimit).toBeCloseTo(-0.72, 2);
    expect(chart.upperLimit).toBeCloseTo(4.6, 2);
  });

  it("without screening, as in the NHS workbook, has limits −3.06 … 6.95", () => {
    const chart = xmrChart(spike, { screenMovingRanges: false });
    expect(chart.meanMovingRange).toBeCloseTo(1.88235, 5);
    expect(chart.lowerLimit).toBeCloseTo(-3.06, 2);
    expect(chart.upperLimit).toBeCloseTo(6.95, 2);
  });

  it("marks the spike and nothing else", () => {
    const { points } = xmrChart(spike);
    expect(points.flatMap(({ signals }, index) => (signals.length > 0 ? [[index, signals]] : []))).toEqual([
      [4, ["outside-limits"]],
    ]);
    expect(points[0]?.movingRange).toBeNull();
    expect(points[4]?.movingRange).toBe(8);
  });
});

describe("xmrChart", () => {
  it("puts the near limits at two thirds of the way (1.773 mean moving ranges)", () => {
    const { mean, upperNearLimit, lowerNearLimit, meanMovingRange } = xmrChart(spike);
    expect(upperNearLimit - mean).toBeCloseTo(1.773 * meanMovingRange, 3);
    expect(mean - lowerNearLimit).toBeCloseTo(1.773 * meanMovingRange, 3);
  });

  it("calls limits on twelve points trial limits, on thirteen not", () => {
    expect(xmrChart(spike.slice(0, 12)).limitsAreTrial).toBe(true);
    expect(xmrChart(spike.slice(0, 13)).limitsAreTrial).toBe(false);
  });

  it("refuses eleven points, and a point that is not a number", () => {
    expect(refusalOf(() => xmrChart(spike.slice(0, 11)))).toBe("too-few-values");
    expect(refusalOf(() => xmrChart([...spike, NaN]))).toBe("not-a-finite-number");
  });

  it("finds nothing unusual in a series that never changes", () => {
    const { lowerLimit, upperLimit, points } = xmrChart(Array<number>(13).fill(5));
    expect([lowerLimit, upperLimit]).toEqual([5, 5]);
    expect(points.every(({ signals }) => signals.length === 0)).toBe(true);
  });
});
