import type { TwoMeasurements } from "../../../src/domain/comparison/comparedWithOthers";
import { comparedWithOthers } from "../../../src/domain/comparison/comparedWithOthers";
import { differenceInProportions } from "../../../src/domain/statistics/differenceInProportions";
import { InvalidInput } from "../../../src/domain/InvalidInput";

const series = (name: string, before: number, after: number, persons: number): TwoMeasurements =>
  Object.freeze({ name, before: { events: before, persons }, after: { events: after, persons } });
const own = series("Twenterand", 1104, 1058, 2300);
// Together 4,500 and 4,400 of 10,000.
const others = Object.freeze([series("Almelo", 2700, 2600, 6000), series("Wierden", 1800, 1800, 4000)]);

describe("comparedWithOthers", () => {
  it("own 48 → 46% beside 45 → 44% of two others: −1.00, 90% [−3.68, 1.68] (by scipy)", () => {
    const { change, names, ownLeftOut, othersBefore, othersAfter } = comparedWithOthers(own, others, 0.9);
    expect(100 * change.value).toBeCloseTo(-1, 10);
    expect(100 * change.lower).toBeCloseTo(-3.68, 2);
    expect(100 * change.upper).toBeCloseTo(1.68, 2);
    expect(names).toEqual(["Almelo", "Wierden"]);
    expect(ownLeftOut).toBe(false);
    expect(othersBefore).toEqual({ events: 4500, persons: 10000 });
    expect(othersAfter).toEqual({ events: 4400, persons: 10000 });
  });

  it("leaves itself out of the comparison, however the name is written, and says so", () => {
    const found = comparedWithOthers(own, [...others, { ...own, name: " twenterand" }], 0.9);
    expect(found).toEqual({ ...comparedWithOthers(own, others, 0.9), ownLeftOut: true });
  });

  it("without an own name leaves nobody out", () => {
    const nameless = { ...own, name: "" };
    expect(comparedWithOthers(nameless, [...others, series("-", 1, 1, 2)]).names).toEqual([
      "Almelo",
      "Wierden",
      "-",
    ]);
  });

  it("takes the others for complete only where all of them count everybody", () => {
    const alone = differenceInProportions(own.before, own.after);
    const complete = others.map((other) => ({ ...other, isComplete: true }));
    const all = comparedWithOthers(own, complete).change;
    expect(all.upper - all.value).toBeCloseTo(alone.upper - alone.value, 14);
    const [first = own, second = own] = others;
    const some = comparedWithOthers(own, [{ ...first, isComplete: true }, second]).change;
    expect(some).toEqual(comparedWithOthers(own, others).change);
  });

  it("refuses when nobody else is left", () => {
    const refusal = new InvalidInput("too-few-values", { needed: 1, given: 0 });
    expect(() => comparedWithOthers(own, [own])).toThrow(refusal);
    expect(() => comparedWithOthers(own, [])).toThrow(refusal);
  });

  it("refuses one impossible count among many", () => {
    const wrong = series("Fout", 11, 5, 10);
    expect(() => comparedWithOthers(own, [...others, wrong])).toThrow(
      new InvalidInput("numerator-out-of-range", { events: 11, persons: 10 }),
    );
  });
});
