import { recogniseNames } from "../../../../src/domain/privacy/personalData/recogniseNames";

const score = (header: string, texts: readonly string[]) => {
  const found = recogniseNames({ header, texts });
  return found && [found.kind, found.confidence, found.matches, found.filled];
};

describe("a column of names (all invented)", () => {
  it.each([
    "Achternaam",
    "Voornaam",
    "Voornamen cliënt",
    "Voorletters",
    "Tussenvoegsel",
    "Roepnaam",
    "Geslachtsnaam",
    "Familienaam",
  ])("is certain under %s, where half is written as a name", (header) => {
    expect(score(header, ["Bedacht", "2024"])).toEqual(["name", "certain", 1, 2]);
    expect(score(header, ["Bedacht", "2024", "2025"])).toBeNull();
  });

  it.each([
    "Naam",
    "Cliënt",
    "Naam cliënt",
    "Deelnemer",
    "Naam van de bewoner",
    "Contactpersoon",
    "Volledige naam",
  ])("is likely under %s, where half is written as a name and one is surely that of a person", (header) => {
    expect(score(header, ["Karin Bedacht", "Zomaar Iemand", "onbekend", "onbekend"])).toEqual([
      "name",
      "likely",
      2,
      4,
    ]);
    expect(score(header, ["Zomaar Iemand", "Nog Iemand"])).toBeNull();
    expect(score(header, ["Karin Bedacht", "onbekend", "onbekend"])?.slice(0, 2)).toEqual([
      "name-in-text",
      "possible",
    ]);
  });

  it("is likely under any header from five sure names on, where they are half of all", () => {
    const names = ["Karin Bedacht", "J. Verzonnen", "Dhr. Niemand", "Bedacht, K.", "Fatima el Voorbeeld"];
    const others = ["koffie", "thee", "soep", "taal", "sport"];
    expect(score("Wie", [...names, ...others])).toEqual(["name", "likely", 5, 10]);
    expect(score("Wie", [...names, ...others, "spel"])).toEqual(["name-in-text", "possible", 5, 11]);
    expect(score("Wie", names.slice(1))).toEqual(["name-in-text", "possible", 4, 4]);
  });

  it("is possible of a name within a text", () => {
    expect(score("Toelichting", ["Mw. Bedacht komt vaker", "rustig jaar"])).toEqual([
      "name-in-text",
      "possible",
      1,
      2,
    ]);
  });

  it.each([
    ["Deelnemers", ["12", "30"]],
    ["Naam", ["Buurtkamer Oost", "Taal en thee"]],
    ["Kind", ["ja", "nee"]],
    ["Achternaam", []],
  ])("is nothing under %s with %j", (header, texts) => {
    expect(score(header, texts)).toBeNull();
  });
});
