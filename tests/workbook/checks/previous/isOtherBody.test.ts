import { isOtherBody } from "../../../../src/workbook/checks/previous/isOtherBody";

test.each([
  ["Haarlem", "Haarlemmermeer", "the one only within a word of the other"],
  ["Emmen", "Ommen", "one letter apart"],
  ["Bergen", "Gemeente Bergen op Zoom", "two municipalities, though the one holds the other"],
  ["Groningen", "Midden-Groningen", "two municipalities, though the one holds the other"],
  ["Welzijn Noord", "Welzijn Zuid", "one word of two in common"],
])("“%s” and “%s” are two: %s", (before, now) => {
  expect(isOtherBody(before, now)).toBe(true);
  expect(isOtherBody(now, before)).toBe(true);
});

test.each([
  ["Gemeente Haarlem", "haarlem", "the kind of body and capitals do not count"],
  ["Stichting DOCK", "Dock B.V.", "another kind of body"],
  ["Noord Welzijn", "Welzijn Noord en Oost", "all words, in another order"],
  ["Buurt-kracht", "Buurtkracht", "written as one word"],
  ["Gemeente", "Haarlem", "the one does not say which"],
])("“%s” and “%s” are one: %s", (before, now) => {
  expect(isOtherBody(before, now)).toBe(false);
  expect(isOtherBody(now, before)).toBe(false);
});
