import fc from "fast-check";
import { wilsonProportion } from "../../../src/domain/statistics/wilsonProportion";
import { refusalOf } from "./refusalOf";

describe("Wilson interval, published in the test data of R package PHEindicatormethods", () => {
  it.each([
    [1, 100, 0.00176743206, 0.05448619618, 0.0008730657, 0.10455445284],
    [5, 100, 0.02154367915, 0.11175046923, 0.01386532073, 0.16458852283],
    [20, 100, 0.13336693333, 0.28882916559, 0.10519162067, 0.3471109417],
    [65, 100, 0.55254443297, 0.73635751757, 0.49549465741, 0.7783540614],
    [9856, 12345, 0.79121017529, 0.80536400736, 0.78699241084, 0.80930614126],
    [222, 3215, 0.06079169036, 0.07833956681, 0.05647101965, 0.08418414185],
    [999, 3456, 0.2741895108, 0.30440389663, 0.26583995768, 0.31344754493],
    [1045, 5000, 0.1979554988, 0.22049130373, 0.19179381799, 0.22731562903],
  ])("%d of %d", (events, persons, lower95, upper95, lower998, upper998) => {
    const usual = wilsonProportion(events, persons);
    const strict = wilsonProportion(events, persons, 0.998);
    expect(usual.value).toBe(events / persons);
    expect(usual.lower).toBeCloseTo(lower95, 10);
    expect(usual.upper).toBeCloseTo(upper95, 10);
    expect(strict.lower).toBeCloseTo(lower998, 10);
    expect(strict.upper).toBeCloseTo(upper998, 10);
  });
});

describe("Wilson interval, computed with statsmodels and scipy", () => {
  it.each([
    [0, 12, 0, 0.24249],
    [12, 12, 0.75751, 1],
    [5, 8, 0.30574, 0.86316],
    [23, 60, 0.27088, 0.50982],
    [1360, 1700, 0.78032, 0.81833],
  ])("%d of %d", (events, persons, lower, upper) => {
    expect(wilsonProportion(events, persons).lower).toBeCloseTo(lower, 5);
    expect(wilsonProportion(events, persons).upper).toBeCloseTo(upper, 5);
  });

  it.each([
    [8, 10, 49, 94],
    [41, 52, 66, 88],
    [120, 150, 73, 86],
  ])("%d of %d positive answers, in whole percentages", (events, persons, lower, upper) => {
    expect(Math.round(100 * wilsonProportion(events, persons).lower)).toBe(lower);
    expect(Math.round(100 * wilsonProportion(events, persons).upper)).toBe(upper);
  });
});

describe("wilsonProportion", () => {
  it("reaches exactly 0 and exactly 1 where nobody and everybody has the outcome", () => {
    expect(wilsonProportion(0, 7).lower).toBe(0);
    expect(wilsonProportion(7, 7).upper).toBe(1);
  });

  it.each([
    [5, 0, "denominator-not-positive"],
    [0, -1, "denominator-not-positive"],
    [11, 10, "numerator-out-of-range"],
    [-1, 10, "numerator-out-of-range"],
    [NaN, 10, "not-a-finite-number"],
    [1, Infinity, "not-a-finite-number"],
  ])("refuses %d of %d with %s", (events, persons, code) => {
    expect(refusalOf(() => wilsonProportion(events, persons))).toBe(code);
  });

  it.each([0, 1, 95, -0.5])("refuses the confidence %d: it is a fraction between 0 and 1", (confidence) => {
    expect(refusalOf(() => wilsonProportion(5, 10, confidence))).toBe("out-of-range");
  });

  const persons = fc.double({ min: 0.5, max: 1e7, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true });

  it("holds its share, within 0 and 1", () => {
    fc.assert(
      fc.property(persons, share, confidence, (total, part, level) => {
        const { value, lower, upper } = wilsonProportion(part * total, total, level);
        expect(0 <= lower && lower <= value && value <= upper && upper <= 1).toBe(true);
      }),
      { seed: 20160101 },
    );
  });

  it("gets narrower as the same share comes from more persons", () => {
    fc.assert(
      fc.property(persons, share, (total, part) => {
        const few = wilsonProportion(part * total, total);
        const many = wilsonProportion(part * total * 2, total * 2);
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
      { seed: 20160102 },
    );
  });

  it("gets wider as the confidence grows", () => {
    fc.assert(
      fc.property(persons, share, (total, part) => {
        const loose = wilsonProportion(part * total, total, 0.9);
        const strict = wilsonProportion(part * total, total, 0.95);
        expect(strict.lower).toBeLessThanOrEqual(loose.lower);
        expect(strict.upper).toBeGreaterThanOrEqual(loose.upper);
      }),
      { seed: 20160103 },
    );
  });

  it("mirrors when those with and without the outcome change places", () => {
    fc.assert(
      fc.property(persons, share, (total, part) => {
        const one = wilsonProportion(part * total, total);
        const other = wilsonProportion(total - part * total, total);
        expect(other.lower).toBeCloseTo(1 - one.upper, 12);
        expect(other.upper).toBeCloseTo(1 - one.lower, 12);
      }),
      { seed: 20160104 },
    );
  });
});
