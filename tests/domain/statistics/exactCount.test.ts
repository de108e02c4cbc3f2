import { exactCount } from "../../../src/domain/statistics/exactCount";
import { refusalOf } from "./refusalOf";

describe("exactCount", () => {
  it("gives 0 … 3.6889 for no events (Garwood 1936, table: 95%)", () => {
    expect(exactCount(0).lower).toBe(0);
    expect(exactCount(0).upper).toBeCloseTo(3.6889, 4);
  });

  it("refuses half an event", () => {
    expect(refusalOf(() => exactCount(1.5))).toBe("not-a-whole-number");
    expect(refusalOf(() => exactCount(1, 95))).toBe("out-of-range");
  });
});
