import { InvalidInput } from "../../../src/domain/InvalidInput";
import { reachBounds, type ActivityCount } from "../../../src/domain/reach/reachBounds";

const participants = (...counts: number[]): ActivityCount[] =>
  counts.map((count) => ({ unit: "participants", count }));
const visits = (...counts: number[]): ActivityCount[] => counts.map((count) => ({ unit: "visits", count }));
const refusal = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error instanceof InvalidInput ? error.code : error;
  }
  return "accepted";
};

describe("the bounds on the persons reached", () => {
  it("lie between the largest activity and the sum (TC-01: five activities, 80,000 persons)", () => {
    const bounds = reachBounds({ counts: participants(1200, 900, 650, 400, 250), target: { size: 80000 } });
    expect(bounds).toEqual({
      personsLower: 1200,
      personsUpper: 3400,
      share: { lower: 0.015, upper: 0.0425 },
      cappedByTarget: false,
      exceedsTarget: false,
      exact: false,
    });
  });

  it("start at one person when only visits were counted (the numbers of TC-01 as visits)", () => {
    const bounds = reachBounds({ counts: visits(1200, 900, 650, 400, 250), target: { size: 80000 } });
    expect([bounds.personsLower, bounds.personsUpper]).toEqual([1, 3400]);
    expect(bounds.share).toEqual({ lower: 1 / 80000, upper: 0.0425 });
  });

  it("start at the largest session when it is known", () => {
    const counts: ActivityCount[] = [
      { unit: "visits", count: 1200, largestSession: 35 },
      { unit: "visits", count: 400, largestSession: null },
    ];
    expect(reachBounds({ counts, target: null }).personsLower).toBe(35);
  });

  it("stop at the target (TC-02: groups of 300, 250 and 200 in a target of 400)", () => {
    const bounds = reachBounds({ counts: participants(300, 250, 200), target: { size: 400 } });
    expect([bounds.personsLower, bounds.personsUpper, bounds.cappedByTarget]).toEqual([300, 400, true]);
    expect(bounds.share).toEqual({ lower: 0.75, upper: 1 });
  });

  it("contradict a target that is smaller, and then give no share (TC-04: 95,000 of 80,000)", () => {
    const bounds = reachBounds({ counts: participants(95000), target: { size: 80000 } });
    expect(bounds).toMatchObject({
      exceedsTarget: true,
      share: null,
      personsLower: 95000,
      personsUpper: 95000,
    });
  });

  it("do not contradict a target when more visits than persons were counted", () => {
    const bounds = reachBounds({ counts: visits(95000), target: { size: 80000 } });
    expect(bounds).toMatchObject({ exceedsTarget: false, cappedByTarget: true, personsUpper: 80000 });
  });

  it("take the whole range of an estimated target (77,200–82,800 around 80,000)", () => {
    const bounds = reachBounds({
      counts: participants(1200, 900, 650, 400, 250),
      target: { size: 80000, sizeLower: 77200, sizeUpper: 82800 },
    });
    expect(bounds.share).toEqual({ lower: 1200 / 82800, upper: 3400 / 77200 });
  });

  it("never give a share above 1 where the range of the target starts below the persons reached", () => {
    const target = { size: 400, sizeLower: 250, sizeUpper: 500 };
    const bounds = reachBounds({ counts: participants(300), target });
    expect(bounds).toMatchObject({ exceedsTarget: false, share: { lower: 0.6, upper: 1 } });
  });

  it("are exact for one activity that counted persons, and only then", () => {
    const exact = (counts: ActivityCount[], size: number): boolean =>
      reachBounds({ counts, target: { size } }).exact;
    expect(exact([{ unit: "unique-persons", count: 120 }], 400)).toBe(true);
    expect(exact([{ unit: "unique-persons", count: 120 }, ...participants(30)], 400)).toBe(false);
    expect(exact(participants(400, 100), 400)).toBe(false);
  });

  it("give a share of nobody as 0, and no share of an empty target", () => {
    expect(reachBounds({ counts: participants(0), target: { size: 80 } }).share).toEqual({
      lower: 0,
      upper: 0,
    });
    expect(reachBounds({ counts: participants(0), target: { size: 0 } }).share).toBeNull();
    expect(reachBounds({ counts: participants(4), target: { size: 0 } }).exceedsTarget).toBe(true);
  });

  it.each([
    ["no count at all", [], { size: 10 }, "too-few-values"],
    ["half a person", participants(1.5), null, "not-a-whole-number"],
    ["fewer than nobody", participants(-1), null, "out-of-range"],
    ["not a number", participants(NaN), null, "not-a-finite-number"],
    [
      "a session larger than all visits",
      [{ unit: "visits" as const, count: 4, largestSession: 5 }],
      null,
      "out-of-range",
    ],
    ["a reversed range", participants(1), { size: 400, sizeLower: 500, sizeUpper: 300 }, "bounds-reversed"],
    ["a size outside its range", participants(1), { size: 400, sizeLower: 450 }, "bounds-reversed"],
  ])("refuse %s", (_, counts, target, code) => {
    expect(refusal(() => reachBounds({ counts, target }))).toBe(code);
  });

  it("are what the example says", () => {
    const counts: ActivityCount[] = [
      { unit: "participants", count: 300 },
      { unit: "visits", count: 250 },
    ];
    expect(reachBounds({ counts, target: { size: 400 } })).toMatchObject({
      personsLower: 300,
      personsUpper: 400,
      cappedByTarget: true,
    });
  });
});
