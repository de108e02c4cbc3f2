import { rangeBar } from "../../src/pictures/rangeBar";
import { textWidth } from "../../src/pictures/textWidth";
import { paneWordsIn } from "../../src/text/paneWordsIn";
import { numberOf, ofClass, pathNumbers, svgParts } from "./svgParts";

const words = paneWordsIn("nl").picture;

/** 1,200 to 3,400 of 80,000, which may be 77,200 to 82,800: the worked example of the picture grammar. */
const network = {
  shareAtSize: { lower: 1200 / 80000, upper: 3400 / 80000 },
  share: { lower: 1200 / 82800, upper: 3400 / 77200 },
  persons: { exact: false },
  sizeLower: 77200,
  sizeUpper: 82800,
  cappedByTarget: false,
};
const drawn = (facts: Parameters<typeof rangeBar>[0], width?: number) =>
  svgParts(rangeBar(facts, words, width));

test("1,200 to 3,400 of 77,200 to 82,800 persons is written 1,4% and 4,4% on an axis of 0 to 6% (picture grammar)", () => {
  const parts = drawn(network);
  const texts = parts.filter(({ name }) => name === "text").map(({ text }) => text);
  expect(texts).toEqual(["0%", "2%", "4%", "6%", "1,4%", "4,4%"]);
  expect(parts[0]?.attributes).toMatchObject({ role: "img", viewBox: "0 0 300 56" });
  expect(parts[0]?.attributes["aria-label"]).toContain("1,4%");
  expect(parts[0]?.attributes["aria-label"]).toContain("4,4%");
});

test("the dark bar runs between the bounds at the stated size, the ticks stand at those of the range", () => {
  const parts = drawn(network);
  const [bar] = ofClass(parts, "bar");
  const perShare = 284 / 0.06;
  expect(bar && numberOf(bar, "x")).toBeCloseTo(8 + 0.015 * perShare, 1);
  expect(bar && numberOf(bar, "width")).toBeCloseTo(0.0275 * perShare, 1);
  const ticks = ofClass(parts, "tick").map((tick) => pathNumbers(tick)[0]);
  expect(ticks[0]).toBeCloseTo(8 + (1200 / 82800) * perShare, 1);
  expect(ticks[1]).toBeCloseTo(8 + (3400 / 77200) * perShare, 1);
});

test("counted persons are a dot between the ticks, not a bar", () => {
  const share = { lower: 323 / 4300, upper: 323 / 3900 };
  const shareAtSize = { lower: 323 / 4100, upper: 323 / 4100 };
  const parts = drawn({
    ...network,
    share,
    shareAtSize,
    persons: { exact: true },
    sizeLower: 3900,
    sizeUpper: 4300,
  });
  expect(ofClass(parts, "bar")).toHaveLength(0);
  expect(ofClass(parts, "counted")).toHaveLength(1);
  expect(ofClass(parts, "tick")).toHaveLength(2);
});

test("bounded by the target group, the bar touches the end at 100%", () => {
  const all = { lower: 0.75, upper: 1 };
  const facts = {
    ...network,
    share: all,
    shareAtSize: all,
    sizeLower: 400,
    sizeUpper: 400,
    cappedByTarget: true,
  };
  const [bar] = ofClass(drawn(facts), "bar");
  expect(bar && numberOf(bar, "x") + numberOf(bar, "width")).toBe(292);
});

test.each([
  [0.00001, 0.01],
  [0.954, 1],
  [0.97, 0.9701],
  [0.05, 0.0501],
  [0, 0.001],
])(
  "the labels of %p and %p touch neither each other nor the edge of a picture of 264 wide",
  (lower, upper) => {
    const share = { lower, upper };
    const labels = ofClass(drawn({ ...network, share, shareAtSize: share }, 264), "bound");
    const spans = labels.map((label) => {
      const half = textWidth(label.text, 12, true) / 2;
      return { from: numberOf(label, "x") - half, to: numberOf(label, "x") + half };
    });
    const [left, right] = spans;
    expect(left?.from).toBeGreaterThanOrEqual(-0.01);
    expect(spans.at(-1)?.to).toBeLessThanOrEqual(264.01);
    if (left && right) expect(right.from - left.to).toBeGreaterThan(5.9);
  },
);

test("where the figures of the axis would touch, only its ends have one", () => {
  const share = { lower: 0.65, upper: 0.97 };
  const axis = (width: number) =>
    drawn({ ...network, share, shareAtSize: share }, width)
      .filter(({ attributes }) => attributes["y"] === "52")
      .map(({ text }) => text);
  expect(axis(300)).toEqual(["0%", "25%", "50%", "75%", "100%"]);
  expect(axis(148)).toEqual(["0%", "100%"]);
});
