import { containsBirthDate } from "../../../../src/domain/privacy/personalData/containsBirthDate";

describe("containsBirthDate (by hand)", () => {
  it.each([
    "geb. 12-03-1980",
    "Geb 12/3/80",
    "(geb: 12.03.1980)",
    "geboren op 12 maart 1980",
    "is geboren op 1980-03-12",
    "geboortedatum: 3 mei 1961",
    "geb.datum 3-5-1961",
    "born on 3 mei 1961",
  ])("sees a date of birth in %s", (text) => {
    expect(containsBirthDate(text)).toBe(true);
  });

  it.each([
    "12-03-1980",
    "geboren in 1980",
    "kinderen geboren vanaf 1-1-2010",
    "geb. 45-03-1980",
    "gebouw 12-03-1980",
    "begeb 12-03-1980",
    "geboren in Haarlem; gestart op 12-03-2020",
  ])("sees none in %s", (text) => {
    expect(containsBirthDate(text)).toBe(false);
  });
});
