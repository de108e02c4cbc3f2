import { savedInWords } from "../../../src/screens/control/savedInWords";
import { paneWordsIn } from "../../../src/text/paneWordsIn";
import { sentencesIn } from "../../../src/text/sentencesIn";

const say = { words: paneWordsIn("nl").control, sentences: sentencesIn("nl") };
const { saved } = say.words.explanation;

test("says only the time on the day of the check", () => {
  expect(savedInWords("2026-03-12T14:31:00", "2026-03-12T14:32:00", say)).toBe(saved("14:31", null));
});

test("says the day too where it was another", () => {
  expect(savedInWords("2026-03-11T09:05:00", "2026-03-12T14:32:00", say)).toBe(saved("09:05", "11-03-2026"));
});
