import { codeKey } from "../../../src/domain/codes/codeKey";

describe("codeKey", () => {
  it("ignores capitals and white space", () => {
    expect(codeKey(" d1.1\u00a0")).toBe(codeKey("D1.1"));
    expect(codeKey("D 1.1")).toBe(codeKey("D1.1"));
  });

  it("keeps codes apart that differ in a sign", () => {
    expect(codeKey("D1.1")).not.toBe(codeKey("D11"));
    expect(codeKey("A-07")).not.toBe(codeKey("A-7"));
  });
});
