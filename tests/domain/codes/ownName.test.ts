import { ownName, wordsOfOwnName } from "../../../src/domain/codes/ownName";

test.each([
  ["Coöperatie Buurt-kracht B.V.", ["buurt", "kracht"]],
  ["Stichting DOCK", ["dock"]],
  ["Vereniging Dock B. V.", ["dock"]],
  ["DOCK BV", ["dock"]],
  ["Bergen (NH.)", ["bergen", "nh"]],
  ["Gemeente", []],
  ["", []],
])("“%s” is told by %j", (name, words) => {
  expect(wordsOfOwnName(name)).toEqual(words);
});

test.each([
  ["Gemeente ’s-Gravenhage", "denhaag"],
  ["Den Haag", "denhaag"],
  ["'s-Hertogenbosch", "denbosch"],
  ["Den Bosch", "denbosch"],
  ["Bergen op Zoom", "bergenopzoom"],
  ["Gemeente", ""],
])("“%s” is found by “%s”", (name, own) => {
  expect(ownName(name)).toBe(own);
});
