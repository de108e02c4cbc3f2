import { businessCase } from "../../../src/domain/costs/businessCase";
import { businessCaseInRange } from "../../../src/domain/costs/businessCaseInRange";
import { InvalidInput } from "../../../src/domain/InvalidInput";

describe("businessCaseInRange", () => {
  it("€ 6,500 against € 6,000 to € 12,000 a year: between −500 and 5,500 (by hand)", () => {
    const { cautious, favourable } = businessCaseInRange(6500, { lower: 6000, upper: 12000 }, 1, 1);
    expect(cautious).toMatchObject({ balance: -500, paybackMonths: 13, horizon: "observed" });
    expect(favourable).toMatchObject({ balance: 5500, paybackMonths: 6.5, horizon: "observed" });
  });

  it("with both ends equal is the case itself, twice", () => {
    const one = businessCase(6500, 12000, 2);
    expect(businessCaseInRange(6500, { lower: 12000, upper: 12000 }, 2)).toEqual({
      cautious: one,
      favourable: one,
    });
  });

  it("refuses reversed bounds", () => {
    expect(() => businessCaseInRange(6500, { lower: 12000, upper: 6000 }, 1)).toThrow(
      new InvalidInput("bounds-reversed", { lower: 12000, upper: 6000 }),
    );
  });
});
