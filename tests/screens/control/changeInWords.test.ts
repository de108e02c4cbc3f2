import { changeInWords } from "../../../src/screens/control/changeInWords";
import { paneWordsIn } from "../../../src/text/paneWordsIn";
import { sentencesIn } from "../../../src/text/sentencesIn";
import type { CellChange } from "../../../src/workbook/CellChange";

const words = paneWordsIn("nl").control.fixes;
const inWords = (from: CellChange["from"], to: CellChange["to"]) =>
  changeInWords({ sheet: "Activiteiten", row: 2, column: 8, from, to }, words, sentencesIn("nl").numbers);

test("shows the blanks around old text between quotation marks", () => {
  expect(inWords(" 85", 85)).toEqual({ from: "‘ 85’", to: "85" });
});

test("writes a number as Dutch readers know it", () => {
  expect(inWords("1200", 1200)).toEqual({ from: "‘1200’", to: "1.200" });
  expect(inWords("12.5", 12.5)).toEqual({ from: "‘12.5’", to: "12,5" });
});

test("a number that would look like its text is written without marks", () => {
  expect(inWords("1.085", 1085)).toEqual({ from: "‘1.085’", to: "1085" });
});

test("a decimal comma is never taken out", () => {
  expect(inWords("1,085", 1.085)).toEqual({ from: "‘1,085’", to: "1,085" });
});

test("says in words what a blank cell is", () => {
  expect(inWords(null, "V2.1")).toEqual({ from: words.blank, to: "V2.1" });
});
