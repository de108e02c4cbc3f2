import { benchmarkAdjustedChange } from "../../../src/domain/statistics/benchmarkAdjustedChange";
import { differenceInProportions } from "../../../src/domain/statistics/differenceInProportions";

const own = { ownBefore: { events: 1104, persons: 2300 }, ownAfter: { events: 1058, persons: 2300 } };
const benchmark = {
  benchmarkBefore: { events: 4500, persons: 10000 },
  benchmarkAfter: { events: 4400, persons: 10000 },
};

describe("benchmarkAdjustedChange", () => {
  it("own 48 → 46%, benchmark 45 → 44%: −1.00, standard error 1.631, 90% [−3.68, 1.68], z −0.61 (by scipy)", () => {
    const change = benchmarkAdjustedChange({ ...own, ...benchmark }, 0.9);
    expect(100 * change.value).toBeCloseTo(-1, 10);
    expect(100 * change.standardError).toBeCloseTo(1.631, 3);
    expect(100 * change.lower).toBeCloseTo(-3.68, 2);
    expect(100 * change.upper).toBeCloseTo(1.68, 2);
    expect(change.z).toBeCloseTo(-0.61, 2);
  });

  it("with a benchmark that counts everybody is as uncertain as the own change alone", () => {
    const change = benchmarkAdjustedChange({ ...own, ...benchmark, benchmarkIsComplete: true });
    const alone = differenceInProportions(own.ownBefore, own.ownAfter);
    expect(change.value - change.lower).toBeCloseTo(alone.value - alone.lower, 14);
    expect(change.upper - change.value).toBeCloseTo(alone.upper - alone.value, 14);
  });

  it("has an interval and no z where all shares are 0", () => {
    const nobody = { events: 0, persons: 10 };
    const change = benchmarkAdjustedChange({
      ownBefore: nobody,
      ownAfter: nobody,
      benchmarkBefore: nobody,
      benchmarkAfter: nobody,
    });
    expect(change.z).toBeNull();
    expect(change.lower).toBeLessThan(0);
  });
});
