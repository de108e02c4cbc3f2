import { isNameOnly } from "../../../../src/domain/privacy/personalData/isNameOnly";

test.each([
  "Verzonnen",
  "Van den Niemand",
  "Vries, J. de",
  "Karin Bedacht-Verzonnen",
  " J. Bedacht ",
  "'t Voorbeeld",
  "Ng",
])("%s is written as a name", (text) => {
  expect(isNameOnly(text)).toBe(true);
});

test.each([
  ["N", "one letter"],
  ["Aandeel 65-plussers", "digits"],
  ["Bewoners die koffie drinken", "other words"],
  ["Stichting Voorbeeld", "an organisation"],
  ["Buurtteam Oost", "a team"],
  ["Een Twee Drie Vier Vijf Zes Zeven", "seven words"],
  [`B${"e".repeat(60)}`, "61 letters"],
  ["", "nothing"],
])("%s is not: %s", (text) => {
  expect(isNameOnly(text)).toBe(false);
});

test("six words and 60 letters are the most", () => {
  expect(isNameOnly("Een Twee Drie Vier Vijf Zes")).toBe(true);
  expect(isNameOnly(`B${"e".repeat(59)}`)).toBe(true);
});
