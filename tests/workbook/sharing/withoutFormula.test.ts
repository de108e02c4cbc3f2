import { withoutFormula } from "../../../src/workbook/sharing/withoutFormula";

describe("withoutFormula (signs: OWASP, CSV Injection)", () => {
  it.each([
    "=1+1",
    "+A1",
    "-A1+1",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "\nx",
    "  =1",
    "\u00a0=1",
    "＝1+1",
    "＋A1",
    "－A1",
    "＠x",
  ])("puts an apostrophe before %j", (text) => {
    expect(withoutFormula(text)).toBe(`'${text}`);
  });

  it.each(["", "-", "–", "-5", "+31,5", "-5%", "a=b", "'=1", "<10", "·", "n.v.t."])(
    "leaves %j as it is",
    (text) => {
      expect(withoutFormula(text)).toBe(text);
    },
  );

  it("stays within what a cell can hold", () => {
    expect(withoutFormula(`=${"x".repeat(32_766)}`)).toHaveLength(32_767);
  });
});
