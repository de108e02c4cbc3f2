import { fisherExact } from "../../../src/domain/statistics/fisherExact";
import { refusalOf } from "./refusalOf";

describe("fisherExact", () => {
  it("three of four and one of four cups of tea: 34/70 (Fisher 1935, by counting)", () => {
    expect(fisherExact({ events: 3, persons: 4 }, { events: 1, persons: 4 })).toBeCloseTo(34 / 70, 12);
  });

  it("is 1 where nobody has the outcome", () => {
    expect(fisherExact({ events: 0, persons: 4 }, { events: 0, persons: 9 })).toBe(1);
  });

  it("is the same whichever group comes first", () => {
    const one = { events: 7, persons: 30 };
    const other = { events: 15, persons: 35 };
    expect(fisherExact(other, one)).toBeCloseTo(fisherExact(one, other), 12);
  });

  it("refuses half a person", () => {
    expect(refusalOf(() => fisherExact({ events: 0.5, persons: 4 }, { events: 1, persons: 4 }))).toBe(
      "not-a-whole-number",
    );
  });
});
