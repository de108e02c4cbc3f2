import { InvalidInput } from "../../../src/domain/InvalidInput";
import { spreadOverGroups, type GroupCount } from "../../../src/domain/reach/spreadOverGroups";

const group = (name: string, participants: number, targetShare: number): GroupCount => ({
  name,
  participants,
  targetShare,
});
const groups = [
  group("laaggeletterd", 18, 0.12),
  group("alleenstaand ouder", 60, 0.18),
  group("overig", 222, 0.7),
];

describe("the spread over groups (domain fixture: target 12/18/70%, participants 18/60/222)", () => {
  const spread = spreadOverGroups({ groups, participantsUnknown: 0, targetSize: null });

  it("has representation indices 50, 111 and 106", () => {
    expect(spread.groups.map(({ representation }) => Math.round(representation.index))).toEqual([
      50, 111, 106,
    ]);
  });

  it("has adjusted residuals −3.20, 0.90 and 1.51: people of low literacy are under-represented", () => {
    const residuals = spread.groups.map(({ representation }) => representation.adjustedResidual.toFixed(2));
    expect(residuals).toEqual(["-3.20", "0.90", "1.51"]);
    const verdicts = spread.groups.map(({ representation }) => representation.verdict);
    expect(verdicts).toEqual(["under-represented", "as-expected", "as-expected"]);
  });

  it("has chi-squared 10.35 with 2 degrees of freedom, p = 0.0056, and dissimilarity 0.06", () => {
    expect(spread.chiSquared).toBeCloseTo(10.35, 2);
    expect(spread.degreesOfFreedom).toBe(2);
    expect(spread.probability).toBeCloseTo(0.0056, 4);
    expect(spread.dissimilarity).toBeCloseTo(0.06, 10);
  });

  it("has the chance e^(−χ²/2) that two degrees of freedom give (closed form)", () => {
    expect(spread.probability).toBeCloseTo(Math.exp(-spread.chiSquared / 2), 12);
  });

  it("expects 36 persons in the smallest group (300 × 12%)", () => {
    expect(spread.smallestExpected).toBeCloseTo(36, 10);
  });

  it("covers nothing that is known while the target's size is not", () => {
    expect(spread.groups.map(({ coverage }) => coverage)).toEqual([null, null, null]);
  });
});

describe("the spread over groups", () => {
  it("keeps participants of unknown group apart and imputes nothing", () => {
    const without = spreadOverGroups({ groups, participantsUnknown: 0, targetSize: null });
    const withUnknown = spreadOverGroups({ groups, participantsUnknown: 100, targetSize: null });
    expect(withUnknown).toEqual({ ...without, participantsUnknown: 100, unknownShare: 0.25 });
  });

  it("gives coverage as a range when some groups are unknown (by hand: 18 to 38 of 12% of 2,000)", () => {
    const spread = spreadOverGroups({ groups, participantsUnknown: 20, targetSize: 2000 });
    expect(spread.groups[0]?.coverage?.lower).toBeCloseTo(18 / 240, 12);
    expect(spread.groups[0]?.coverage?.upper).toBeCloseTo(38 / 240, 12);
  });

  it("gives no coverage to a group with more participants than persons (by hand: 222 of 70% of 300)", () => {
    const spread = spreadOverGroups({ groups, participantsUnknown: 0, targetSize: 300 });
    expect(spread.groups.map(({ coverage }) => coverage === null)).toEqual([false, true, true]);
  });

  it("does not depend on the order of the groups", () => {
    const input = { participantsUnknown: 7, targetSize: 5000 };
    const forwards = spreadOverGroups({ ...input, groups });
    const backwards = spreadOverGroups({ ...input, groups: groups.toReversed() });
    expect(backwards.chiSquared).toBeCloseTo(forwards.chiSquared, 12);
    expect(backwards.groups.toReversed()).toEqual(forwards.groups);
  });

  it.each([
    ["one group", [group("a", 1, 0.5)], "too-few-values"],
    ["shares that leave people out", [group("a", 1, 0.3), group("b", 1, 0.3)], "out-of-range"],
    ["a group nobody belongs to", [group("a", 1, 0), group("b", 1, 1)], "out-of-range"],
    ["no participants of known group", [group("a", 0, 0.5), group("b", 0, 0.5)], "denominator-not-positive"],
    ["half a participant", [group("a", 0.5, 0.5), group("b", 1, 0.5)], "not-a-whole-number"],
  ])("refuses %s", (_, refused, code) => {
    const run = (): unknown =>
      spreadOverGroups({ groups: refused, participantsUnknown: 0, targetSize: null });
    expect(run).toThrow(InvalidInput);
    expect(run).toThrow(code);
  });
});
