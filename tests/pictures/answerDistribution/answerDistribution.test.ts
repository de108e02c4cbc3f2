import { answerDistribution } from "../../../src/pictures/answerDistribution/answerDistribution";
import type { AnswerDistributionFacts } from "../../../src/pictures/answerDistribution/AnswerDistributionFacts";
import { textWidth } from "../../../src/pictures/textWidth";
import { experienceWordsIn } from "../../../src/text/experienceWordsIn";
import { numberOf, ofClass, pathNumbers, svgParts } from "../svgParts";

const words = experienceWordsIn("nl").distribution;

/** 2, 3, 6, 24 and 17 of 52 answers: the distribution of the example year report. */
const five: AnswerDistributionFacts = {
  scale: "five-point",
  counts: [2, 3, 6, 24, 17],
  wanted: [false, false, false, true, true],
};
const drawn = (facts: AnswerDistributionFacts, width?: number) =>
  svgParts(answerDistribution(facts, words, width));
const answersIn = (parts: ReturnType<typeof svgParts>) =>
  parts.filter(({ attributes }) => attributes["class"]?.startsWith("answer degree-"));

test("each answer is a part as wide as its share, the lowest first, together the whole bar", () => {
  const parts = answersIn(drawn(five));
  const perPerson = 298 / 52;
  expect(parts.map((part) => numberOf(part, "width"))).toEqual(
    [2, 3, 6, 24, 17].map((persons) => expect.closeTo(persons * perPerson, 1) as number),
  );
  expect(parts[0] && numberOf(parts[0], "x")).toBe(1);
  const last = parts.at(-1);
  expect(last && numberOf(last, "x") + numberOf(last, "width")).toBeCloseTo(299, 1);
});

test("the persons stand at the parts, and the picture says them with their words", () => {
  const parts = drawn(five);
  expect(ofClass(parts, "count").map(({ text }) => text)).toEqual(["2", "3", "6", "24", "17"]);
  expect(parts[0]?.attributes).toMatchObject({ role: "img", viewBox: "0 0 300 60" });
  const label = parts[0]?.attributes["aria-label"] ?? "";
  for (const [answer, persons] of five.counts.entries()) {
    expect(label).toContain(`${words.answers["five-point"][answer] ?? ""}: ${persons}`);
  }
});

test("the bracket runs under the answers that are hoped for: 41 of 52", () => {
  const [bracket] = ofClass(drawn(five), "hoped-for").map(pathNumbers);
  expect(bracket?.[0]).toBeCloseTo(1 + (11 / 52) * 298, 1);
  expect(bracket?.[3]).toBeCloseTo(299, 1);
});

test("in the negative the lowest answers are hoped for; where nobody gave one there is no bracket", () => {
  const negative = { ...five, wanted: [true, true, false, false, false] };
  const [bracket] = ofClass(drawn(negative), "hoped-for").map(pathNumbers);
  expect(bracket?.[0]).toBe(1);
  expect(bracket?.[3]).toBeCloseTo(1 + (5 / 52) * 298, 1);
  expect(ofClass(drawn({ ...five, counts: [5, 4, 3, 0, 0] }), "hoped-for")).toHaveLength(0);
});

test.each([
  ["five-point", ["0", "1", "2", "3", "4"]],
  ["five-smileys", ["0", "1", "2", "3", "4"]],
  ["four-smileys", ["0", "1", "3", "4"]],
  ["three-smileys", ["1", "2", "3"]],
] as const)("on %s the same words have the same look", (scale, degrees) => {
  const counts = degrees.map(() => 10);
  const parts = answersIn(drawn({ scale, counts, wanted: degrees.map(() => false) }));
  expect(parts.map(({ attributes }) => attributes["class"]?.slice(-1))).toEqual(degrees);
});

test("without colour every answer of five still looks another way: by its fill or its hatching", () => {
  const parts = drawn({ ...five, counts: [10, 10, 10, 10, 10] });
  const fills = answersIn(parts).map(({ attributes }) => attributes["fill"]);
  expect(new Set(fills.slice(0, 3)).size).toBe(1);
  expect(new Set(fills.slice(2)).size).toBe(3);
  const strokes = ofClass(parts, "hatch").map((part) => part.attributes["d"]?.split("M").length ?? 0);
  expect(strokes).toHaveLength(2);
  expect(strokes[1]).toBeGreaterThan((strokes[0] ?? 0) * 1.5);
  expect(answersIn(parts).every(({ attributes }) => attributes["stroke"] !== undefined)).toBe(true);
});

test("an answer that nobody gave is no part, and is said", () => {
  const parts = drawn({ ...five, counts: [0, 3, 6, 24, 17] });
  expect(answersIn(parts)).toHaveLength(4);
  expect(parts[0]?.attributes["aria-label"]).toContain(`${words.answers["five-point"][0] ?? ""}: 0`);
});

test("nobody answered: no picture", () => {
  expect(answerDistribution({ ...five, counts: [0, 0, 0, 0, 0] }, words)).toBe("");
});

test.each([[[1, 1, 1, 1, 1200]], [[1200, 1, 1, 1, 1]], [[1111, 1, 1111, 1, 1111]]])(
  "the numbers of %p touch neither each other nor the edge of a picture of 264 wide",
  (counts) => {
    const labels = ofClass(drawn({ ...five, counts }, 264), "count");
    const spans = labels.map((label) => {
      const half = textWidth(label.text, 12, label.attributes["font-weight"] === "600") / 2;
      return { from: numberOf(label, "x") - half, to: numberOf(label, "x") + half };
    });
    expect(spans[0]?.from).toBeGreaterThanOrEqual(-0.1);
    expect(spans.at(-1)?.to).toBeLessThanOrEqual(264.1);
    for (const [index, { from }] of spans.entries()) {
      if (index > 0) expect(from - (spans[index - 1]?.to ?? 0)).toBeGreaterThan(5.8);
    }
  },
);

test.each(["nl", "en"] as const)("in %s the words of both ends fit beside each other in 264", (language) => {
  for (const names of Object.values(experienceWordsIn(language).distribution.answers)) {
    expect(textWidth(names[0] ?? "", 11) + textWidth(names.at(-1) ?? "", 11)).toBeLessThan(258);
  }
});
