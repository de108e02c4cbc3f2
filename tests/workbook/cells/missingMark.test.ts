import { missingMark, saysNotApplicable } from "../../../src/workbook/cells/missingMark";

describe("missingMark", () => {
  it.each([".", "..", "…", "·", "x", "X", "<10", "< 5", "≤5", "<10%", "minder dan 10"])(
    "knows that %s hides a number",
    (text) => {
      expect(missingMark(text)).toBe("suppressed");
    },
  );

  it.each([
    "n.v.t.",
    "nvt",
    "N.V.T.",
    "n.v.t",
    "niet van toepassing",
    "-",
    "–",
    "--",
    "?",
    "onbekend",
    "n.b.",
  ])("knows that %s says there is no number", (text) => {
    expect(missingMark(text)).toBe("not-applicable");
  });

  it.each(["0", "10", "<", "x10", "geen", "> 10", "", "-5"])("knows no mark in %j", (text) => {
    expect(missingMark(text)).toBeNull();
  });
});

describe("saysNotApplicable", () => {
  it("leaves Onbekend alone, which may be the name of an area", () => {
    expect(saysNotApplicable("n.v.t.")).toBe(true);
    expect(saysNotApplicable("Onbekend")).toBe(false);
  });
});
