import { experienceBars } from "../../../src/pictures/answerDistribution/experienceBars";
import { textWidth } from "../../../src/pictures/textWidth";
import { experienceWordsIn } from "../../../src/text/experienceWordsIn";
import { numberOf, ofClass, svgParts } from "../svgParts";

const words = experienceWordsIn("nl").distribution;
/** 52 answers of the worked example of the picture grammar; 41 agree or agree fully. */
const five = {
  scale: "five-point",
  counts: [2, 3, 6, 24, 17],
  wanted: [false, false, false, true, true],
} as const;
type Facts = Parameters<typeof experienceBars>[0];
const drawn = (facts: Facts, width?: number, language: "nl" | "en" = "nl") =>
  svgParts(experienceBars(facts, experienceWordsIn(language).distribution, width));
const namesIn = (parts: ReturnType<typeof drawn>) => ofClass(parts, "answer-name").map(({ text }) => text);
const barsIn = (parts: ReturnType<typeof drawn>) =>
  parts.filter(({ attributes }) => attributes["class"]?.startsWith("answer degree-"));

test("the answers stand under each other with their persons, the lowest first", () => {
  const parts = drawn(five);
  expect(namesIn(parts)).toEqual(["Helemaal niet", "Niet", "Ertussenin", "Mee eens", "Helemaal"]);
  expect(ofClass(parts, "count").map(({ text }) => text)).toEqual(["2", "3", "6", "24", "17"]);
  const tops = barsIn(parts).map((bar) => numberOf(bar, "y"));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test("a bar is as long as its persons are many: 24 is 12 times 2", () => {
  const widths = barsIn(drawn(five)).map((bar) => numberOf(bar, "width"));
  expect((widths[3] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(12, 1);
  expect((widths[4] ?? 0) / (widths[3] ?? 1)).toBeCloseTo(17 / 24, 1);
});

test("where there is room the answers stand in whole words", () => {
  expect(namesIn(drawn(five, 400))).toEqual(words.answers["five-point"]);
});

test("it says every answer in whole words for who does not see it", () => {
  const label = drawn(five)[0]?.attributes["aria-label"] ?? "";
  for (const [answer, persons] of five.counts.entries()) {
    expect(label).toContain(`${words.answers["five-point"][answer] ?? ""}: ${persons}`);
  }
});

test("those that are hoped for stand in strong letters, name and number", () => {
  const strong = drawn(five).filter(({ attributes }) => attributes["font-weight"] === "600");
  expect(strong.map(({ text }) => text)).toEqual(["Mee eens", "24", "Helemaal", "17"]);
});

test("an answer that nobody gave has its number and no bar; nobody at all has no picture", () => {
  const parts = drawn({ ...five, counts: [0, 3, 6, 24, 17] });
  expect(barsIn(parts)).toHaveLength(4);
  expect(ofClass(parts, "count")[0]?.text).toBe("0");
  expect(experienceBars({ ...five, counts: [0, 0, 0, 0, 0] }, words)).toBe("");
});

test.each(["nl", "en"] as const)(
  "in %s nothing leaves a picture of 148, and a name ends before its bar, on every scale",
  (language) => {
    for (const [scale, wanted] of [
      ["five-point", [true, true, false, false, false]],
      ["three-smileys", [false, false, true]],
      ["four-smileys", [true, true, true, true]],
    ] as const) {
      const parts = drawn({ scale, counts: wanted.map(() => 123456), wanted }, 148, language);
      const bars = barsIn(parts).map((bar) => numberOf(bar, "x"));
      for (const name of ofClass(parts, "answer-name")) {
        const strong = name.attributes["font-weight"] === "600";
        expect(textWidth(name.text, 11, strong)).toBeLessThanOrEqual(bars[0] ?? 0);
      }
      for (const count of ofClass(parts, "count")) {
        expect(numberOf(count, "x") + textWidth(count.text, 11, true)).toBeLessThanOrEqual(148.1);
      }
    }
  },
);

test("the same words look the same on every scale", () => {
  const smileys = barsIn(drawn({ scale: "three-smileys", counts: [4, 9, 20], wanted: [false, false, true] }));
  expect(smileys.map(({ attributes }) => attributes["class"]?.slice(-1))).toEqual(["1", "2", "3"]);
});

test("answers of few stand in two bars: other, and positive in strong letters", () => {
  const parts = drawn({ scale: null, counts: [5, 14], wanted: [false, true] });
  expect(namesIn(parts)).toEqual(["Overig", "Positief"]);
  expect(ofClass(parts, "count").map(({ text }) => text)).toEqual(["5", "14"]);
  expect(parts[0]?.attributes["aria-label"]).toBe("Verdeling van 19 antwoorden. Overig: 5; Positief: 14.");
  const english = drawn({ scale: null, counts: [5, 14], wanted: [false, true] }, 148, "en");
  expect(namesIn(english)).toEqual(["Other", "Positive"]);
});
