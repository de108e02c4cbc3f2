import { effectivePersons } from "../../../src/domain/statistics/effectivePersons";
import { refusalOf } from "./refusalOf";

describe("effectivePersons", () => {
  it("130 persons with a design effect of 1.3 say as much as 100", () => {
    expect(effectivePersons(130, 1.3)).toBeCloseTo(100, 12);
  });

  it("refuses a design effect of nothing", () => {
    expect(refusalOf(() => effectivePersons(100, 0))).toBe("out-of-range");
  });
});
