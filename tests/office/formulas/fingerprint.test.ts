import { fingerprint } from "../../../src/office/formulas/fingerprint";

describe("fingerprint", () => {
  it.each([
    ["", "811c9dc5"],
    ["a", "e40c292c"],
    ["foobar", "bf9cf968"],
  ])("of %p is %s (test vectors of the FNV authors, appendix C)", (text, expected) => {
    expect(fingerprint(text)).toBe(expected);
  });

  it("tells texts apart that differ beyond the first byte of a sign", () => {
    expect(fingerprint("\u0141")).not.toBe(fingerprint("\u0241"));
  });
});
