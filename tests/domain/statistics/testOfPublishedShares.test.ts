import { testOfPublishedShares } from "../../../src/domain/statistics/testOfPublishedShares";

describe("testOfPublishedShares", () => {
  it("'s-Gravenhage, 65plus, health: z = 2.02702 (R 4.2.2, r_gezondheidsmonitor_change_sample.csv)", () => {
    const before = { value: 0.558, lower95: 0.54, upper95: 0.575 };
    const after = { value: 0.588, lower95: 0.565, upper95: 0.611 };
    expect(testOfPublishedShares(before, after)?.z).toBeCloseTo(2.02702181703296, 12);
    expect(testOfPublishedShares(after, before)?.z).toBeCloseTo(-2.02702181703296, 12);
  });

  it("cannot be calculated where neither interval has any width", () => {
    const point = { value: 0.5, lower95: 0.5, upper95: 0.5 };
    expect(testOfPublishedShares(point, point)).toBeNull();
  });
});
