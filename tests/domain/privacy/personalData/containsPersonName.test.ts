import { containsPersonName } from "../../../../src/domain/privacy/personalData/containsPersonName";

test.each([
  "Mw. Verzonnen",
  "Dhr. J. de Bedacht",
  "mevrouw El Voorbeeld komt elke week",
  "Gesproken met meneer Van den Niemand.",
  "de heer Bedacht",
  "J. de Bedacht",
  "A.B. Verzonnen",
  "Th. Bedacht",
  "Karin van den Niemand",
  "Gesprek met Fatima Bedacht over werk",
  "Anne-Fleur Bedacht",
  "Bedacht, Karin",
  "Van den Niemand, K.",
  "Jan 't Voorbeeld",
])("%s names a person (invented)", (text) => {
  expect(containsPersonName(text)).toBe(true);
});

test.each([
  ["Buurtkamer Oost", "a place"],
  ["Huis van de Wijk", "a building with a particle"],
  ["Track the Talent Amsterdam", "a project"],
  ["Karin van den Niemandstraat", "a street named after a person"],
  ["Jan Niemandhuis", "a building named after a person"],
  ["St. Meer Bewegen", "an abbreviation"],
  ["Karin", "a given name alone"],
  ["Jansen", "a family name alone"],
  ["Koffie, thee", "a list"],
  ["Amsterdam, Noord", "a place and its part"],
  ["mw. is ziek", "a title without a name"],
  ["Subsidieaanvraag MO 2017 (Stichting HVO Querido)", "an application"],
  ["", "nothing"],
])("%s does not: %s", (text) => {
  expect(containsPersonName(text)).toBe(false);
});

test("looks at the first 2,000 characters", () => {
  const name = " Mw. Verzonnen";
  expect(containsPersonName("x".repeat(2000 - name.length) + name)).toBe(true);
  expect(containsPersonName("x".repeat(2000) + name)).toBe(false);
});
