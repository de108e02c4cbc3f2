import { comparedValues, writtenValue } from "../../src/text/comparedValues";
import { formatNumber } from "../../src/text/nl/numbers";
import { provableMargin } from "../../src/text/provableMargin";
import { indicator } from "../documents/reports/handMadeFacts";

describe("two values that are compared", () => {
  it("have one decimal with 2,300 persons", () => {
    expect(comparedValues(indicator("not-moving"), formatNumber)).toEqual({
      before: { value: "48,0%", period: "2022", persons: 2300 },
      after: { value: "48,0%", period: "2023", persons: 2300 },
    });
  });

  it("have no decimals below 1,000 persons", () => {
    const [point] = indicator("not-moving").measurements;
    if (point === undefined) throw new Error("no measurement");
    const few = { ...point, persons: 475, interval95: { lower: 43.5, upper: 52.5 } };
    expect(writtenValue({ kind: "share" }, few, formatNumber)?.value).toBe("48%");
  });

  it("are not written where one is suppressed or missing", () => {
    const [point] = indicator("not-moving").measurements;
    if (point === undefined) throw new Error("no measurement");
    expect(writtenValue({ kind: "share" }, { ...point, suppressed: true }, formatNumber)).toBeNull();
    expect(writtenValue({ kind: "share" }, { ...point, value: null }, formatNumber)).toBeNull();
    const whole = indicator("not-moving");
    expect(comparedValues({ ...whole, measurements: whole.measurements.slice(1) }, formatNumber)).toBeNull();
  });

  it("are not there where nothing was compared", () => {
    const whole = indicator("baseline");
    expect(
      comparedValues({ ...whole, judgement: { ...whole.judgement, compared: null } }, formatNumber),
    ).toBeNull();
  });
});

describe("the margin that the present number can show", () => {
  const notProvable = (changes: { margin?: number; personsNeeded?: number }) =>
    indicator("cannot-tell", { reason: "margin-not-provable", ...changes });

  // Persons needed per measurement at p = 0.5 with 80% power: 10,705 for 2 points, 4,758 for 3, 1,713 for 5.
  it("is 5 points for 2,300 persons: 4 take 2,677 and 5 take 1,713", () => {
    expect(provableMargin(notProvable({ margin: 2, personsNeeded: 10705 }))).toBe(5);
    expect(provableMargin(notProvable({ margin: 3, personsNeeded: 4758 }))).toBe(5);
  });

  it("is not said where it would be more than 10 points", () => {
    expect(provableMargin(notProvable({ margin: 2, personsNeeded: 60000 }))).toBeNull();
  });

  it("is not said where the agreed margin can be shown already", () => {
    expect(provableMargin(notProvable({ margin: 5, personsNeeded: 1713 }))).toBeNull();
  });

  it("is not said for another verdict, for what is no share, and without persons", () => {
    expect(provableMargin(indicator("not-moving", { margin: 2, personsNeeded: 10705 }))).toBeNull();
    const whole = notProvable({ margin: 2, personsNeeded: 10705 });
    expect(provableMargin({ ...whole, kind: "mean" })).toBeNull();
    expect(provableMargin({ ...whole, latest: null })).toBeNull();
  });
});
