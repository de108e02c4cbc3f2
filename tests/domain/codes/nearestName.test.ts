import { nearestName } from "../../../src/domain/codes/nearestName";

describe("nearestName", () => {
  it.each([
    ["Kerdnoel", ["Kerndoel", "Nevendoelen"], "Kerndoel"],
    ["Doelgroep omvang", ["Doelgroepomvang"], "Doelgroepomvang"],
    ["deelnemer", ["Bezoeken", "Deelnemers", "Unieke personen"], "Deelnemers"],
    ["unike personen", ["Bezoeken", "Deelnemers", "Unieke personen"], "Unieke personen"],
    ["bezoek", ["Bezoeken", "Deelnemers"], "Bezoeken"],
    ["A-7", ["A-07", "A-08"], "A-07"],
    ["D21", ["D2.1", "D2.2"], "D2.1"],
    ["Aandéél", ["Aandeel"], "Aandeel"],
  ])("takes %s for one of %j", (name, candidates, meant) => {
    expect(nearestName(name, candidates)).toBe(meant);
  });

  it.each([
    ["another code", "D1.3", ["D1.1", "D1.2"]],
    ["a far name", "Leeftijd", ["Kerndoel", "Naam"]],
    ["a short word that differs in one letter", "Jan", ["Jaar"]],
    ["two names that are equally near", "Norn", ["Norm", "Nora"]],
    ["nothing", "", ["Naam"]],
    ["a whole text", "Kerndoel ".repeat(50), ["Kerndoel"]],
  ])("gives no suggestion for %s", (_, name, candidates) => {
    expect(nearestName(name, candidates)).toBeNull();
  });
});
