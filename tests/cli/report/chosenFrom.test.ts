import { chosenFrom } from "../../../src/cli/report/chosenFrom";

const known = { een: 1, twee: 2 };

test("words of a list in their order, each once, whatever their capitals and spaces", () => {
  expect(chosenFrom("twee, EEN;twee", known)).toEqual([2, 1]);
});

test("a word that stands for nothing is named as it was typed", () => {
  expect(chosenFrom("een, Drie", known)).toEqual({ unknown: "Drie" });
  expect(chosenFrom("constructor", known)).toEqual({ unknown: "constructor" });
});

test("a list without words is no choice", () => {
  expect(chosenFrom(" , ", known)).toEqual({ unknown: "," });
});
