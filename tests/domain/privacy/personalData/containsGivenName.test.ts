import { containsGivenName } from "../../../../src/domain/privacy/personalData/containsGivenName";

describe("containsGivenName (by hand)", () => {
  it.each(["Karin", "lijst karin", "KARIN", "KarinNotities", "notities_Karin_2"])(
    "sees one in %s",
    (text) => {
      expect(containsGivenName(text)).toBe(true);
    },
  );

  it.each(["", "Karinvogel", "Toelichting", "januari"])("sees none in %j", (text) => {
    expect(containsGivenName(text)).toBe(false);
  });
});
