import { choiceMeant } from "../../../src/workbook/fixes/choiceMeant";

const facts = { column: "Teleenheid", text: "Bezoekne", choices: [], suggestion: "Bezoeken" };

test("the example", () => {
  expect(choiceMeant("Bezoekne", facts)).toBe("Bezoeken");
});

test("null without a suggestion, and where the cell holds something else than was read", () => {
  expect(choiceMeant("Bezoekne", { ...facts, suggestion: null })).toBeNull();
  expect(choiceMeant("Turven", facts)).toBeNull();
});

test("null for a word that is more than one slip away: it may be another word", () => {
  expect(choiceMeant("Bezoekers", { ...facts, text: "Bezoekers" })).toBeNull();
});
