import { chiSquaredHomogeneity } from "../../../src/domain/statistics/chiSquaredHomogeneity";
import { refusalOf } from "./refusalOf";

describe("chiSquaredHomogeneity", () => {
  it("four groups of smokers: 12.6004, three degrees of freedom, p = 0.005585 (documentation of prop.test)", () => {
    const test = chiSquaredHomogeneity([
      { events: 83, persons: 86 },
      { events: 90, persons: 93 },
      { events: 129, persons: 136 },
      { events: 70, persons: 82 },
    ]);
    expect(test?.chiSquared).toBeCloseTo(12.6004, 4);
    expect(test?.degreesOfFreedom).toBe(3);
    expect(test?.probability).toBeCloseTo(0.005585, 6);
  });

  it("cannot be calculated where nobody or everybody has the outcome", () => {
    const nobody = { events: 0, persons: 10 };
    const everybody = { events: 10, persons: 10 };
    expect(chiSquaredHomogeneity([nobody, nobody])).toBeNull();
    expect(chiSquaredHomogeneity([everybody, everybody])).toBeNull();
  });

  it("refuses one group", () => {
    expect(refusalOf(() => chiSquaredHomogeneity([{ events: 1, persons: 2 }]))).toBe("too-few-values");
  });
});
