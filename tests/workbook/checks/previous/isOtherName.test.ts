import { isOtherName } from "../../../../src/workbook/checks/previous/isOtherName";

test.each([
  ["Koffie-inloop", "Schuldhulpmaatje", "no word in common"],
  ["Deelnemers leren anderen kennen", "Deelnemers vinden werk", "one word of three in common"],
  ["Taalles", "Koor", "short names"],
  ["Taal", "Betaalhulp", "the one only within a word of the other"],
])("“%s” and “%s” stand for two things: %s", (before, now) => {
  expect(isOtherName(before, now)).toBe(true);
  expect(isOtherName(now, before)).toBe(true);
});

test.each([
  ["Koffie-inloop", "koffie inloop", "typed otherwise"],
  ["Koffie-inloop", "Koffie-inloop Noord", "with something added"],
  ["Koffieinloop", "De koffie-inloop in Noord", "with something added on both sides"],
  ["Taal", "Betaalhulp en taal", "also a word of its own"],
  ["Maatje", "Schuldhulpmaatje", "a kind of it"],
  ["Taal", "Taalles", "of the same kind"],
  ["Schuldhulpmaatje", "Schuldhulpmatje", "a slip of the pen"],
  ["Minder inwoners voelen zich eenzaam", "Inwoners ervaren minder eenzaamheid", "other words for the same"],
  ["Wandelgroep ouderen", "Fietsgroep ouderen", "half of the words in common: not clearly another"],
  ["", "Koffie-inloop", "no name then"],
  ["Koffie-inloop", "", "no name now"],
])("“%s” and “%s” may well be one thing: %s", (before, now) => {
  expect(isOtherName(before, now)).toBe(false);
  expect(isOtherName(now, before)).toBe(false);
});
