import { readMeasure } from "../../../src/cli/movement/readMeasure";

describe("a measured number as text", () => {
  it("is read by the sign the file uses for decimals (the example in the docstring)", () => {
    expect(readMeasure("24.670", "point")).toEqual({ number: 24.67, isPercentage: false });
    expect(readMeasure("24.670", "comma")).toEqual({ number: 24670, isPercentage: false });
    expect(readMeasure("24.670", "unknown")).toBe("ambiguous");
  });

  it("needs no such sign where there is no doubt", () => {
    for (const mark of ["point", "comma", "unknown"] as const) {
      expect(readMeasure("0.123", mark)).toEqual({ number: 0.123, isPercentage: false });
      expect(readMeasure("48,5%", mark)).toEqual({ number: 48.5, isPercentage: true });
      expect(readMeasure("ongeveer 48", mark)).toBeNull();
    }
  });
});
