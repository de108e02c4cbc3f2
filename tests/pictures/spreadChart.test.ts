import { spreadChart } from "../../src/pictures/spreadChart";
import type { SpreadGroup, SpreadReport } from "../../src/report/report";
import { paneWordsIn } from "../../src/text/paneWordsIn";
import { numberOf, ofClass, pathNumbers, svgParts } from "./svgParts";

const group = (name: string, index: number, verdict: SpreadGroup["verdict"]): SpreadGroup => ({
  name,
  participants: 18,
  share: 0.06,
  targetShare: 0.12,
  index,
  expectedIndex: { lower: 69, upper: 131 },
  verdict,
});
const spread: SpreadReport = {
  groups: [
    group("Laaggeletterden & <anderen>", 50, "under-represented"),
    group("Alleenstaande ouders", 111, "as-expected"),
    group("Jongeren", 260, "over-represented"),
  ],
  participantsKnown: 300,
  participantsUnknown: 23,
  mayCountTwice: false,
  reason: null,
};
const drawn = (facts: SpreadReport, width?: number) =>
  svgParts(spreadChart(facts, paneWordsIn("nl").picture, width));

test("a filled diamond outside chance, an open circle within it, and both where their index stands on 0 to 200", () => {
  const parts = drawn(spread);
  const [from = 0, , to = 0] = pathNumbers(
    ofClass(parts, "grid")[0] ?? { name: "", attributes: {}, text: "" },
  );
  const [diamond] = ofClass(parts, "outside").map(pathNumbers);
  const [circle] = ofClass(parts, "within");
  expect(diamond?.[0]).toBeCloseTo(from + ((to - from) * 50) / 200, 1);
  expect(circle && numberOf(circle, "cx")).toBeCloseTo(from + ((to - from) * 111) / 200, 1);
});

test("the box of what chance allows lies around 100", () => {
  const parts = drawn(spread);
  const [box] = ofClass(parts, "chance");
  const [hundred] = ofClass(parts, "hundred").map(pathNumbers);
  const middle = box ? numberOf(box, "x") + numberOf(box, "width") / 2 : 0;
  expect(middle).toBeCloseTo(hundred?.[0] ?? -1, 1);
});

test("an index above 200 stands at the end with an arrow and keeps its figure", () => {
  const parts = drawn(spread);
  expect(ofClass(parts, "beyond")).toHaveLength(1);
  expect(ofClass(parts, "figure").map(({ text }) => text)).toContain("260");
});

test("those of unknown group are a row of their own, without a mark", () => {
  const parts = drawn(spread);
  expect(ofClass(parts, "figure").at(-1)?.text).toContain("23");
  expect(ofClass(parts, "chance")).toHaveLength(3);
  expect(parts[0]?.attributes["aria-label"]).toContain("23");
});

test("no name is cut short, however narrow the picture", () => {
  const name = "Inwoners met een langdurige arbeidsongeschiktheidsuitkering";
  const facts = { ...spread, groups: [group(name, 90, "as-expected")], participantsUnknown: 0 };
  const lines = ofClass(drawn(facts, 264), "group").map(({ text }) => text);
  expect(lines.join("").replaceAll(" ", "")).toBe(name.replaceAll(" ", ""));
});

test("groups that cannot be compared have their participants and no axis", () => {
  const uncompared = { ...group("Jongeren", 0, null), index: null, expectedIndex: null };
  const parts = drawn({ ...spread, groups: [uncompared], reason: "shares-missing" });
  expect(ofClass(parts, "chance")).toHaveLength(0);
  expect(ofClass(parts, "figure")[0]?.text).toContain("18");
});

test("where it is narrow a mark stands under its name, and a figure in words on lines of its own", () => {
  const parts = drawn(spread, 148);
  expect(ofClass(parts, "group").map(({ text }) => text)).toContain("Alleenstaande");
  const [diamond] = ofClass(parts, "outside").map(pathNumbers);
  const [name, index] = [ofClass(parts, "group")[0], ofClass(parts, "figure")[0]];
  expect(name && index && numberOf(index, "y")).toBe(name && numberOf(name, "y"));
  expect(diamond?.[1]).toBeGreaterThan(name ? numberOf(name, "y") : Infinity);
  // 0 to 200 from 12 to 136: the index of 50 stands at 43.
  expect(diamond?.[0]).toBeCloseTo(43, 1);
  expect(
    ofClass(parts, "figure")
      .slice(3)
      .every(({ attributes }) => attributes["text-anchor"] === "start"),
  ).toBe(true);
});
