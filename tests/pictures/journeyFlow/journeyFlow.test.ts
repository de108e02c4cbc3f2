import type { JourneyPlace } from "../../../src/domain/trajectories/journeys/Journeys";
import type { ProtectedTransition } from "../../../src/domain/trajectories/journeys/protectTransitions";
import { journeyFlow } from "../../../src/pictures/journeyFlow/journeyFlow";
import type { JourneyFlowFacts } from "../../../src/pictures/journeyFlow/JourneyFlowFacts";
import { textWidth } from "../../../src/pictures/textWidth";
import { paneWordsIn } from "../../../src/text/paneWordsIn";
import type { SvgPart } from "../svgParts";
import { numberOf, ofClass, pathNumbers, svgParts } from "../svgParts";

const step = (from: JourneyPlace, to: JourneyPlace, persons: number | null): ProtectedTransition => ({
  from,
  to,
  persons,
  treatment: persons === null ? "primary" : "shown",
});
const provisions = ["Ontmoeting & activiteiten", "Sociaal wijkteam", "Ambulante begeleiding", "Dagbesteding"];
const busy: JourneyFlowFacts = {
  provisions,
  minimum: 10,
  transitions: [
    step("entry", 0, 420),
    step("entry", 1, 310),
    { ...step("entry", 2, null), treatment: "secondary" },
    step(0, 0, 25),
    step(0, 1, 60),
    step(0, "exit", 300),
    step(0, "ongoing", 85),
    step(1, 2, 140),
    step(1, 0, 45),
    step(1, 3, null),
    step(1, "exit", 180),
    step(2, 3, 32),
    step(2, "exit", 60),
    step(3, "exit", 1020),
    step(3, "ongoing", null),
  ],
};
const simple: JourneyFlowFacts = {
  provisions: ["Wijkteam"],
  minimum: 10,
  transitions: [step("entry", 0, 90), step(0, "exit", 60), step(0, "ongoing", 30)],
};
const drawn = (facts: JourneyFlowFacts, width?: number): SvgPart[] =>
  svgParts(journeyFlow(facts, paneWordsIn("nl").picture, width));

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

function boxOf(part: SvgPart): Box {
  const wide = textWidth(part.text, numberOf(part, "font-size"), true);
  const x = numberOf(part, "x");
  const left = part.attributes["text-anchor"] === "end" ? x - wide : x;
  return { text: part.text, left, right: left + wide, y: numberOf(part, "y") };
}

test("a band is as thick as its persons, from the dark edge on", () => {
  const bands = ofClass(drawn(simple), "band").map((band) => numberOf(band, "stroke-width"));
  const [all = 0, out = 0, still = 0] = bands;
  expect(out / all).toBeCloseTo(60 / 90, 2);
  expect(still / all).toBeCloseTo(30 / 90, 2);
});

test("the number stands at both ends of a band", () => {
  const persons = ofClass(drawn(simple), "persons").map(({ text }) => text);
  expect(persons).toEqual(["90", "90", "60", "60", "30", "30"]);
});

test("entry stands left, the ends right, and the provisions between", () => {
  const left = ofClass(drawn(simple), "place").map((part) => numberOf(part, "x"));
  expect(left).toEqual([2, 156, 310, 310]);
  const names = ofClass(drawn(simple), "name").map(({ text }) => text);
  expect(names).toEqual(["Instroom", "Wijkteam", "Uitstroom", "Loopt nog"]);
});

test("a hidden number is hatched, alike whatever it is, with its mark, and a line says what that means", () => {
  const parts = drawn(busy);
  const hidden = ofClass(parts, "band hidden");
  expect(hidden.map((band) => numberOf(band, "stroke-width"))).toEqual([7, 7, 7]);
  expect(hidden.every(({ attributes }) => attributes["stroke-dasharray"] === "1.5 3")).toBe(true);
  const marks = ofClass(parts, "persons").map(({ text }) => text);
  expect(marks.filter((mark) => mark === "<10")).toHaveLength(4);
  expect(marks.filter((mark) => mark === "·")).toHaveLength(2);
  expect(ofClass(parts, "legend hidden")).toHaveLength(1);
  expect(ofClass(drawn(simple), "legend hidden")).toHaveLength(0);
});

test("steps back and around run under all places, each in its own lane, with dashes and an arrow", () => {
  const parts = drawn(busy, 420);
  const back = ofClass(parts, "band-back");
  const lowest = Math.max(
    ...ofClass(parts, "place").map((part) => numberOf(part, "y") + numberOf(part, "height")),
  );
  const lanes = back.map((band) => Math.max(...pathNumbers(band)));
  expect(back.map(({ attributes }) => attributes["stroke-dasharray"])).toEqual(["5 3", "5 3"]);
  expect(Math.min(...lanes)).toBeGreaterThan(lowest);
  expect(new Set(lanes).size).toBe(2);
  expect(ofClass(parts, "arrow")).toHaveLength(2);
  expect(ofClass(drawn(simple), "arrow")).toHaveLength(0);
});

test.each([320, 420, 700])(
  "at %p wide no two numbers or names touch, and none leaves the picture",
  (width) => {
    const parts = drawn(busy, width);
    const boxes = [...ofClass(parts, "persons"), ...ofClass(parts, "name")].map(boxOf);
    for (const [index, one] of boxes.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(-0.01);
      expect(one.right).toBeLessThanOrEqual(width + 0.01);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          Math.abs(one.y - other.y) >= 10 || one.right <= other.left + 0.01 || other.right <= one.left + 0.01;
        expect([one, other, apart]).toEqual([one, other, true]);
      }
    }
  },
);

test("everything stands within the height, and no name is cut short", () => {
  const parts = drawn(busy);
  const height = Number(parts[0]?.attributes["viewBox"]?.split(" ")[3]);
  const bottoms = ofClass(parts, "place").map((part) => numberOf(part, "y") + numberOf(part, "height"));
  expect(Math.max(...bottoms)).toBeLessThan(height);
  const names = ofClass(parts, "name").map(({ text }) => text);
  for (const provision of provisions) expect(names.join(" ")).toContain(provision);
});

test("the label says every figure, and which are hidden", () => {
  const label = drawn(busy)[0]?.attributes["aria-label"] ?? "";
  expect(label).toContain("van Instroom naar Ontmoeting & activiteiten: 420 personen");
  expect(label).toContain("van Sociaal wijkteam naar Dagbesteding: minder dan 10 personen");
  expect(label).toContain("van Instroom naar Ambulante begeleiding: verborgen");
  expect(label.split(";")).toHaveLength(busy.transitions.length);
});

test("no steps are no picture", () => {
  expect(journeyFlow({ provisions: [], minimum: 10, transitions: [] }, paneWordsIn("nl").picture)).toBe("");
});

test("more provisions in a row than there is room for are drawn all the same", () => {
  const places = Array.from({ length: 12 }, (_, index) => index);
  const long: JourneyFlowFacts = {
    provisions: places.map((place) => `Voorziening ${place}`),
    minimum: 10,
    transitions: [
      step("entry", 0, 1000),
      ...places.slice(1).map((place) => step(place - 1, place, 1000 - 50 * place)),
      step(11, "exit", 450),
    ],
  };
  const parts = drawn(long);
  expect(ofClass(parts, "place")).toHaveLength(14);
  expect(ofClass(parts, "persons")).toHaveLength(26);
});
