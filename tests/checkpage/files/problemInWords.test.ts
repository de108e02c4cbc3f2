import { problemInWords } from "../../../src/checkpage/files/problemInWords";
import { checkPageWordsIn } from "../../../src/text/checkPageWordsIn";
import { sentencesIn } from "../../../src/text/sentencesIn";

test.each(["nl", "en"] as const)("each kind of problem has its own sentence, in %s", (language) => {
  const words = checkPageWordsIn(language);
  const sentences = sentencesIn(language);
  const sentence = (problem: Parameters<typeof problemInWords>[0]) =>
    problemInWords(problem, sentences, words);
  expect(sentence({ about: "workbook", problem: { code: "truncated", facts: {} } })).toBe(
    sentences.unreadable.truncated({}),
  );
  const cell = { sheet: "Doelen", cell: "A2" };
  expect(sentence({ about: "copy", problem: { code: "cell-changed", facts: cell } })).toBe(
    sentences.refused["cell-changed"](cell),
  );
  const facts = { limit: 256 * 1024 * 1024, found: 300 * 1024 * 1024 };
  const said = sentence({ about: "page", problem: { code: "file-too-large", facts } });
  expect([said.includes("300 MB"), said.includes("256 MB")]).toEqual([true, true]);
});
