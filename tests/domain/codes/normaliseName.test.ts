import { normaliseName } from "../../../src/domain/codes/normaliseName";

describe("normaliseName", () => {
  it.each([
    ["Omvang\u00a0(van) ", "omvangvan"],
    ["Verwachte\nverandering per jaar", "verwachteveranderingperjaar"],
    ["Één-meting", "eenmeting"],
    ["Aantal (n)", "aantaln"],
  ])("leaves of %j only letters and digits", (name, left) => {
    expect(normaliseName(name)).toBe(left);
  });
});
