import { isStrayShare, meantShare, shareNotation } from "../../../src/workbook/units/shareNotation";

const unitOf = (values: number[], bounds: number[] = [], percentages: number[] = []) =>
  shareNotation({ values, bounds, percentages }).unit;

function strays(values: number[], percentages: number[] = []) {
  const notation = shareNotation({ values, bounds: [], percentages });
  return values.filter((value) => isStrayShare(value, notation));
}

describe("shareNotation", () => {
  it("takes numbers of at most 1 for shares", () => {
    expect(unitOf([0.35, 0.41, 0, 1])).toBe("shares");
  });

  it("takes numbers for percentages as soon as one cannot be a share", () => {
    expect(unitOf([35, 41, 0])).toBe("percentages");
  });

  it("does not tear a low percentage apart", () => {
    expect(unitOf([0.8, 0.9, 1.1, 1.2])).toBe("percentages");
    expect(strays([0.8, 0.9, 1.1, 1.2])).toEqual([]);
  });

  it("sees from the bounds that a low value is a percentage", () => {
    expect(unitOf([0.8, 0.9], [0.5, 1.2, 0.6, 1.3])).toBe("percentages");
  });

  it("follows the percentages that stand beside", () => {
    expect(unitOf([0.36], [], [35])).toBe("shares");
    expect(unitOf([0.9], [], [0.8])).toBe("percentages");
  });

  it("finds the share among percentages", () => {
    expect(strays([35, 36, 0.37, 38])).toEqual([0.37]);
  });

  it("finds the percentage among shares", () => {
    expect(strays([0.35, 0.36, 37, 0.38])).toEqual([37]);
  });

  it("finds the bounds that are written in another way than their values", () => {
    const notation = shareNotation({ values: [35, 36], bounds: [0.33, 0.37, 0.34, 0.38], percentages: [] });
    expect(notation.unit).toBe("percentages");
    expect(isStrayShare(0.33, notation)).toBe(true);
    expect(isStrayShare(35, notation)).toBe(false);
  });

  it("leaves zero alone, which is the same in both", () => {
    expect(strays([0, 35, 36])).toEqual([]);
    expect(strays([0, 0.35, 0.36])).toEqual([]);
  });

  it("does not let an impossible number decide", () => {
    expect(unitOf([0.35, 0.36, 350])).toBe("shares");
  });
});

describe("meantShare", () => {
  const meant = (value: number, values: number[]) =>
    meantShare(value, shareNotation({ values, bounds: [], percentages: [] }));

  it("gives a stray number in the notation of the others, without the dust of multiplying", () => {
    expect(meant(0.29, [35, 36, 34, 0.29])).toBe(29);
    expect(meant(29, [0.35, 29, 0.36, 0.34])).toBe(0.29);
  });

  it("says nothing where the number lies more than a factor three from the others", () => {
    expect(meant(90, [0.03, 90, 0.04, 0.05])).toBeNull();
    expect(meant(0.12, [0.12])).toBeNull();
  });

  it("says nothing on the word of fewer than three others", () => {
    expect(meant(0.29, [35, 36, 0.29])).toBeNull();
    expect(meant(29, [0.35, 29, 0.36])).toBeNull();
  });

  it("never takes 1 for all, nor makes a share of a percentage because others say 1", () => {
    expect(meant(1, [40, 60, 90, 1])).toBeNull();
    expect(meant(45, [1, 1, 1, 45])).toBeNull();
  });
});
