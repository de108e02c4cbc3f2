import { containsMobileWithoutZero } from "../../../../src/domain/privacy/personalData/containsMobileWithoutZero";

describe("containsMobileWithoutZero (Nummerplan: mobile numbers are 06 and eight digits)", () => {
  it.each(["612345678", "bel 612345678", "(612345678)", "612345678."])("sees one in %s", (text) => {
    expect(containsMobileWithoutZero(text)).toBe(true);
  });

  it.each([
    "61234567",
    "6123456789",
    "512345678",
    "0612345678",
    "€612345678",
    "€ 612345678",
    "612345678,50",
    "1.612345678",
    "A612345678",
    "612345678-2",
  ])("sees none in %s", (text) => {
    expect(containsMobileWithoutZero(text)).toBe(false);
  });
});
