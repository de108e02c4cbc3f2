import { wishInWords } from "../../../src/screens/movement/wishInWords";
import { paneWordsIn } from "../../../src/text/paneWordsIn";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { indicatorWith } from "./indicatorWith";

const { movement: words, picture: pictures } = paneWordsIn("nl");
const sentences = sentencesIn("nl");
const wish = (parts: Parameters<typeof indicatorWith>[0]) =>
  wishInWords(indicatorWith(parts), { words, pictures, sentences });

test("the wish is the norm, the margin in the unit of the indicator, and whose figures these are", () => {
  expect(wish({})).toBe(`${sentences.labels.wanted.lower} · ${words.margin(2, "share")}`);
  expect(wish({ kind: "count", margin: 1000, population: "participants" })).toBe(
    `${sentences.labels.wanted.lower} · ${words.margin(1000, "count")} · ${words.participants}`,
  );
});

test("where nothing was agreed the wish is empty", () => {
  expect(wish({ norm: null, margin: null })).toBe("");
});
