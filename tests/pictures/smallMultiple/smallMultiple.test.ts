import { smallMultiple } from "../../../src/pictures/smallMultiple/smallMultiple";
import type { SmallMultipleFacts } from "../../../src/pictures/SmallMultipleFacts";
import type { MeasuredPoint } from "../../../src/report/report";
import { paneWordsIn } from "../../../src/text/paneWordsIn";
import { numberOf, ofClass, pathNumbers, svgParts } from "../svgParts";

const words = paneWordsIn("nl").picture;
const year = (at: number) => ({ firstMonth: at * 12, months: 12 });

function measured(at: number, value: number | null, other: Partial<MeasuredPoint> = {}): MeasuredPoint {
  return {
    period: String(at),
    at: year(at),
    value,
    interval95: value === null ? null : { lower: value - 2, upper: value + 2 },
    persons: 2300,
    status: null,
    breakBefore: null,
    suppressed: false,
    row: 2,
    ...other,
  };
}

/** 49%, 48% and 40% with a margin of 3 points and 38% as the target: the second card of the picture grammar. */
const help: SmallMultipleFacts = {
  kind: "share",
  norm: "lower",
  measurements: [measured(2021, 49), measured(2022, 48), measured(2023, 40)],
  margin: 3,
  targetValue: 38,
  expectedChangePerYear: null,
  judgement: { compared: { from: year(2022), to: year(2023) } },
};
const drawn = (facts: SmallMultipleFacts, step = 5, width?: number) =>
  svgParts(smallMultiple(facts, words, step, width));

test("lines at 35 to 55%, open dots for earlier measurements and a filled one for the latest, with value and ±", () => {
  const parts = drawn(help);
  expect(ofClass(parts, "value").map(({ text }) => text)).toEqual(["35", "40", "45", "50", "55%"]);
  expect(ofClass(parts, "earlier")).toHaveLength(2);
  expect(ofClass(parts, "latest")).toHaveLength(1);
  expect(ofClass(parts, "latest-value")[0]?.text).toBe("40,0%");
  expect(ofClass(parts, "uncertainty")[0]?.text).toBe("±2,0");
  expect(parts[0]?.attributes["aria-label"]).toMatch(/2021: 49,0%.*2022: 48,0%.*2023: 40,0%.*38%/);
});

test("the margin begins at the measurement compared with and lies 3 points around it", () => {
  const parts = drawn(help);
  const compared = ofClass(parts, "earlier")[1];
  const [upper, lower] = ofClass(parts, "margin").map(pathNumbers);
  const perPoint = 24 / 5;
  expect(upper?.[0]).toBe(compared && numberOf(compared, "cx"));
  expect(upper?.[1]).toBeCloseTo((compared ? numberOf(compared, "cy") : 0) - 3 * perPoint, 1);
  expect(lower?.[1]).toBeCloseTo((compared ? numberOf(compared, "cy") : 0) + 3 * perPoint, 1);
});

test("with a decline that is expected anyway, the margin slants along: 1 point a year", () => {
  const facts: SmallMultipleFacts = { ...help, norm: "bounded-decline", expectedChangePerYear: -1 };
  const parts = drawn(facts);
  const [startX, startY, endX, endY] = pathNumbers(
    ofClass(parts, "margin")[0] ?? { name: "", attributes: {}, text: "" },
  );
  const [latest] = ofClass(parts, "latest");
  const perYear = (latest ? numberOf(latest, "cx") : 0) - (startX ?? 0);
  expect(((endY ?? 0) - (startY ?? 0)) / ((endX ?? 0) - (startX ?? 0))).toBeCloseTo(24 / 5 / perYear, 2);
});

test("nothing is connected across a break, which is a jagged line between both measurements", () => {
  const measurements = [
    measured(2012, 77),
    measured(2016, 76),
    measured(2020, 79, { breakBefore: "definition-changed" }),
  ];
  const parts = drawn({ ...help, measurements, targetValue: null, judgement: { compared: null } });
  const [latest] = ofClass(parts, "latest");
  const lines = ofClass(parts, "line").flatMap(pathNumbers);
  expect(ofClass(parts, "break")).toHaveLength(1);
  expect(lines).toHaveLength(4);
  expect(lines).not.toContain(latest && numberOf(latest, "cx"));
  expect(ofClass(parts, "margin")).toHaveLength(0);
});

test("a hidden value is a hatched column with its word, never a dot at 0", () => {
  const measurements = [measured(2021, 20), measured(2022, null, { suppressed: true }), measured(2023, 21)];
  const parts = drawn({ ...help, measurements, targetValue: null });
  expect(ofClass(parts, "hidden")).toHaveLength(1);
  expect(ofClass(parts, "hidden-word")[0]?.text).toBe("onderdrukt");
  expect(ofClass(parts, "earlier")).toHaveLength(1);
  expect(ofClass(parts, "line")).toHaveLength(0);
});

test("a point is as high in a picture of small changes as in one of large ones", () => {
  const heightOfWhisker = (facts: SmallMultipleFacts): number => {
    const [, top = 0, bottom = 0] = pathNumbers(
      ofClass(drawn(facts), "whisker")[0] ?? { name: "", attributes: {}, text: "" },
    );
    return bottom - top;
  };
  const flat = { ...help, targetValue: null, measurements: [measured(2022, 30), measured(2023, 31)] };
  expect(heightOfWhisker(flat)).toBeCloseTo(heightOfWhisker(help), 1);
});

test("without a value there is no empty axis", () => {
  expect(smallMultiple({ ...help, measurements: [measured(2023, null)] }, words)).toBe("");
});

test("periods that do not fit are left out; the first and the last stay", () => {
  const measurements = Array.from({ length: 24 }, (_, index) => measured(2000 + index, 50));
  const periods = ofClass(drawn({ ...help, measurements, targetValue: null }, 5, 264), "period");
  expect(periods[0]?.text).toBe("2000");
  expect(periods.at(-1)?.text).toBe("2023");
  const middles = periods.map((label) => numberOf(label, "x"));
  middles.slice(1).forEach((x, index) => expect(x - (middles[index] ?? 0)).toBeGreaterThan(30));
});

test("whatever stands in a period, the picture stays well-formed and carries no style (the add-in's pages allow none)", () => {
  const svg = smallMultiple({ ...help, measurements: [measured(2023, 1, { period: `<&"'\u0000` })] }, words);
  expect(() => svgParts(svg)).not.toThrow();
  expect(svg).not.toMatch(/style=|<style/);
});

test("in a column of a report the measurements get the room of the latest value, which is still said", () => {
  const parts = drawn(help, 5, 148);
  expect(ofClass(parts, "latest-value")).toHaveLength(0);
  expect(parts[0]?.attributes["aria-label"]).toContain("40,0%");
  expect(ofClass(drawn(help, 5, 200), "latest-value")).toHaveLength(1);
});
