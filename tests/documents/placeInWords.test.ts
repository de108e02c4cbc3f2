import { placeInWords } from "../../src/documents/placeInWords";
import { sentencesIn } from "../../src/text/sentencesIn";

const { place } = sentencesIn("nl").labels;

test.each([
  [{ sheet: "Activiteiten", row: 12, column: 2 }, "Activiteiten!C12"],
  [{ sheet: "Mijn blad", row: 1, column: 0 }, "'Mijn blad'!A1"],
  [{ sheet: "Jaar '23", row: 1, column: 26 }, "'Jaar ''23'!AA1"],
  [{ sheet: "2023", row: 4, column: 1 }, "'2023'!B4"],
  [{ sheet: "Doelen", row: 4, column: null }, "Doelen rij 4"],
  [{ sheet: "Doelen", row: null, column: 2 }, "Doelen kolom C"],
  [{ sheet: "Doelen", row: null, column: null }, "Blad Doelen"],
  [{ sheet: null, row: null, column: null }, "De hele werkmap"],
])("%j is %s, which Excel goes to where it is a cell", (where, words) => {
  expect(placeInWords(where, place)).toBe(words);
});
