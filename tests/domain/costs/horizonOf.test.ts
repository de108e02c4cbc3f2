import { horizonOf } from "../../../src/domain/costs/horizonOf";

describe("horizonOf", () => {
  it("is beyond what was seen from the first day on", () => {
    expect(horizonOf(2, 1)).toBe("beyond-observed");
    expect(horizonOf(1.01, 1)).toBe("beyond-observed");
    expect(horizonOf(1, 1)).toBe("observed");
    expect(horizonOf(1, null)).toBe("observation-unknown");
  });
});
