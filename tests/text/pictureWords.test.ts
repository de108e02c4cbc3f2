import { paneWordsIn } from "../../src/text/paneWordsIn";
import type { MeasuredPoint } from "../../src/report/report";

const at = (year: number): MeasuredPoint["at"] => ({ firstMonth: year * 12, months: 12 });
const point = (year: number, value: number | null, other: Partial<MeasuredPoint> = {}): MeasuredPoint => ({
  period: String(year),
  at: at(year),
  value,
  interval95: value === null ? null : { lower: value - 2, upper: value + 2 },
  persons: 2300,
  status: null,
  breakBefore: null,
  suppressed: value === null,
  row: 2,
  ...other,
});
const series = {
  kind: "share" as const,
  measurements: [point(2021, 49), point(2022, null), point(2023, 40.5, { breakBefore: "series-broken" })],
  margin: 3,
  targetValue: 38,
};

test("a small multiple says every figure in Dutch and in English", () => {
  expect(paneWordsIn("nl").picture.measurements(series)).toBe(
    "2021: 49,0% (47,0 tot 51,0), 2022: onderdrukt, niet te vergelijken met ervoor, 2023: 40,5% (38,5 tot 42,5). Marge: 3 procentpunt. Streefwaarde: 38%.",
  );
  expect(paneWordsIn("en").picture.measurements(series)).toBe(
    "2021: 49.0% (47.0 to 51.0), 2022: suppressed, not comparable with before, 2023: 40.5% (38.5 to 42.5). Margin: 3 percentage points. Target value: 38%.",
  );
});

test("a value and its bounds are as fine as the bounds allow, and no finer than beside the picture", () => {
  const said = (
    kind: "share" | "mean" | "count",
    value: number,
    lower: number,
    upper: number,
    persons: number | null,
  ) =>
    paneWordsIn("nl").picture.measurements({
      kind,
      measurements: [point(2023, value, { interval95: { lower, upper }, persons })],
      margin: null,
      targetValue: null,
    });
  // Wilson, 300 of 400: 70.5 to 79.0; Poisson, 40,000: 39,609.0 to 40,393.9.
  expect(said("share", 75, 70.53, 79, 400)).toBe("2023: 75% (71 tot 79).");
  expect(said("share", 48, 45.96, 50.04, 2300)).toBe("2023: 48,0% (46,0 tot 50,0).");
  expect(said("count", 40000, 39608.96, 40393.94, null)).toBe("2023: 40.000 (39.609 tot 40.394).");
  expect(said("mean", 7.126, 6.9, 7.35, 300)).toBe("2023: 7,13 (6,90 tot 7,35).");
});

test("a measurement of which nobody knows the margin has the decimals it was given", () => {
  const series = { kind: "mean" as const, margin: null, targetValue: null };
  const measurements = [point(2023, 7.126, { interval95: null })];
  expect(paneWordsIn("nl").picture.measurements({ ...series, measurements })).toBe("2023: 7,126.");
});

test("a range of which the upper end rounds to nothing is less than what can be shown", () => {
  const range = { lower: null, upper: "0,0%", exact: true, lessThan: "0,1%" };
  expect(paneWordsIn("nl").picture.reach(range, false)).toBe("Bereik: minder dan 0,1% van de doelgroep.");
  const english = { lower: null, upper: "0.0%", exact: true, lessThan: "0.1%" };
  expect(paneWordsIn("en").picture.reach(english, false)).toBe("Reach: less than 0.1% of the target group.");
});

test("a range bar says its range, and that no more than the target group is possible", () => {
  const range = { lower: "75%", upper: "100%", exact: false };
  expect(paneWordsIn("nl").picture.reach(range, true)).toBe(
    "Bereik tussen 75% en 100% van de doelgroep. Meer dan de doelgroep kan niet.",
  );
  expect(paneWordsIn("en").picture.reach({ lower: null, upper: "0.1%", exact: false }, false)).toBe(
    "Reach at most 0.1% of the target group.",
  );
});

test("a spread says each index with what chance explains, and who is not divided", () => {
  const group = { participants: 18, share: 0.06, targetShare: 0.12, expectedIndex: null };
  const spread = {
    groups: [
      { ...group, name: "Laaggeletterden", index: 50, verdict: "under-represented" as const },
      { ...group, name: "Jongeren", index: null, verdict: null },
    ],
    participantsKnown: 300,
    participantsUnknown: 23,
    mayCountTwice: false,
    reason: null,
  };
  expect(paneWordsIn("nl").picture.spread(spread)).toBe(
    "Spreiding, 100 is hetzelfde aandeel als in de doelgroep. Laaggeletterden: index 50, minder dan toeval verklaart; Jongeren: 18 personen. Groep onbekend: 23 personen, niet verdeeld.",
  );
});

test("a flow of journeys says every step, and which numbers are hidden", () => {
  const steps = {
    provisions: ["Wijkteam"],
    minimum: 10,
    transitions: [
      { from: "entry", to: 0, persons: 1200, treatment: "shown" },
      { from: 0, to: "exit", persons: null, treatment: "secondary" },
      { from: 0, to: "ongoing", persons: null, treatment: "primary" },
    ],
  } as const;
  expect(paneWordsIn("nl").picture.journeys(steps)).toBe(
    "Stappen: van Instroom naar Wijkteam: 1.200 personen; van Wijkteam naar Uitstroom: verborgen; van Wijkteam naar Loopt nog: minder dan 10 personen.",
  );
  expect(paneWordsIn("en").picture.journeys(steps)).toBe(
    "Steps: from Entry to Wijkteam: 1,200 persons; from Wijkteam to Exit: hidden; from Wijkteam to Still there: fewer than 10 persons.",
  );
  const none = { ...steps, transitions: [] };
  expect(paneWordsIn("nl").picture.journeys(none)).toBe("Geen stappen.");
  expect(paneWordsIn("en").picture.journeys(none)).toBe("No steps.");
  expect(paneWordsIn("nl").picture.hiddenSteps(10)).toContain("minder dan 10 personen (<10)");
  expect(paneWordsIn("en").picture.hiddenSteps(5)).toContain("fewer than 5 persons (<5)");
});
