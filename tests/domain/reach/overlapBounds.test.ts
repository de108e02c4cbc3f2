import { InvalidInput } from "../../../src/domain/InvalidInput";
import { overlapBounds, type Overlap } from "../../../src/domain/reach/overlapBounds";

const pairs = (...triples: [number, number, number][]): Overlap[] =>
  triples.map(([first, second, persons]) => ({ first, second, persons }));

const threeCounts = [300, 250, 200];
const threePairs = pairs([0, 1, 80], [0, 2, 40], [1, 2, 60]);

describe("bounds from known overlaps", () => {
  it("narrow 300–750 to 570–610 (domain fixture: P = 300, 250, 200; overlaps 80, 40, 60)", () => {
    const bounds = { personsLower: 570, personsUpper: 610 };
    expect(overlapBounds({ counts: threeCounts, overlaps: threePairs })).toEqual(bounds);
  });

  it("are 460–630 for four activities (domain fixture: P = 300, 250, 200, 150; overlaps 120, 90, 60, 80, 50, 40)", () => {
    const overlaps = pairs([0, 1, 120], [0, 2, 90], [0, 3, 60], [1, 2, 80], [1, 3, 50], [2, 3, 40]);
    const bounds = { personsLower: 460, personsUpper: 630 };
    expect(overlapBounds({ counts: [300, 250, 200, 150], overlaps })).toEqual(bounds);
  });

  it("are exact for two activities (inclusion–exclusion: 300 + 250 − 80)", () => {
    const bounds = overlapBounds({ counts: [300, 250], overlaps: pairs([1, 0, 80]) });
    expect(bounds).toEqual({ personsLower: 470, personsUpper: 470 });
  });

  it("are the plain bounds when no overlap is known (max 300, sum 750)", () => {
    const bounds = overlapBounds({ counts: threeCounts, overlaps: [] });
    expect(bounds).toEqual({ personsLower: 300, personsUpper: 750 });
  });

  it("use the one pair that is known (inclusion–exclusion: 300 + 250 − 80 in that pair, 750 − 80 in all)", () => {
    const bounds = overlapBounds({ counts: threeCounts, overlaps: pairs([0, 1, 80]) });
    expect(bounds).toEqual({ personsLower: 470, personsUpper: 670 });
  });

  it("allow for either when a pair is given twice (300 + 250 less 80 or 100)", () => {
    const bounds = overlapBounds({ counts: [300, 250], overlaps: pairs([0, 1, 80], [1, 0, 100]) });
    expect(bounds).toEqual({ personsLower: 450, personsUpper: 470 });
  });

  it("are 0 for activities without participants", () => {
    expect(overlapBounds({ counts: [0, 0], overlaps: [] })).toEqual({ personsLower: 0, personsUpper: 0 });
  });

  it.each([
    ["no activities", [], [], "too-few-values"],
    ["an overlap larger than the smaller activity", [30, 20], pairs([0, 1, 21]), "out-of-range"],
    ["an activity that is not in the list", [30, 20], pairs([0, 2, 1]), "out-of-range"],
    ["an activity paired with itself", [30, 20], pairs([1, 1, 1]), "out-of-range"],
    [
      "overlaps nobody can have: both others are the first, yet share nobody",
      [10, 10, 10],
      pairs([0, 1, 10], [0, 2, 10], [1, 2, 0]),
      "bounds-reversed",
    ],
  ])("refuse %s", (_, counts, overlaps, code) => {
    expect(() => overlapBounds({ counts, overlaps })).toThrow(InvalidInput);
    expect(() => overlapBounds({ counts, overlaps })).toThrow(code);
  });
});
