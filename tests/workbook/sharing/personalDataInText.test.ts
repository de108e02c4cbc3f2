import { personalDataInText } from "../../../src/workbook/sharing/personalDataInText";

describe("personalDataInText (BSN: fixture of the eleven test, 111222333)", () => {
  it.each([
    ["cliënt 111222333", "citizen-number"],
    ["111.222.333", "citizen-number"],
    ["mail j.jansen@voorbeeld.nl", "email-address"],
    ["bel 06-12345678", "telephone-number"],
    ["NL91ABNA0417164300", "bank-account"],
    ["Dorpsstraat 12, 2011 AB 12", "home-address"],
    ["612345678", "telephone-number"],
    ["bel 612345678 na vijven", "telephone-number"],
    ["cliënt geb. 12-03-1980", "birth-date"],
    ["geboren op 12 maart 1980", "birth-date"],
  ] as const)("finds in any text: %s", (text, kind) => {
    expect(personalDataInText(text, "thing")).toBe(kind);
  });

  it("looks for names in sentences, not in names of things", () => {
    expect(personalDataInText("Mw. de Vries komt elke week", "free")).toBe("name-in-text");
    expect(personalDataInText("Mw. de Vries komt elke week", "thing")).toBeNull();
  });

  it.each(["Fatoumata Diallo", "Diallo, F."])("takes %s for a name where somebody is asked for", (text) => {
    expect(personalDataInText(text, "somebody")).toBe("name");
  });

  it.each(["Karin", "jan", "Kim ", "Karin en Piet", "Karin/Piet"])(
    "takes the given name %s for a name where somebody is asked for",
    (text) => {
      expect(personalDataInText(text, "somebody")).toBe("name");
      expect(personalDataInText(text, "thing")).toBeNull();
    },
  );

  it.each(["Beleidsmedewerker", "Gemeente Haarlem", "Ministerie van SZW", "Aanbieder", "GGD Kennemerland"])(
    "takes %s for no name",
    (text) => {
      expect(personalDataInText(text, "somebody")).toBeNull();
    },
  );

  it.each(["123456789", "€ 12.345.678", "2023", "zie art. 46", "€ 612345678", "12-03-2024"])(
    "leaves %s alone",
    (text) => {
      expect(personalDataInText(text, "free")).toBeNull();
    },
  );
});
