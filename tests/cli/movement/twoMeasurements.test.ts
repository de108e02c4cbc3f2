import { judgeCsv, judgeOne } from "./judgeCsv";
import type { VerdictOnSeries } from "./judgeCsv";

const fixtures = [
  // id, events before, events after, persons, norm, margin, change, lower95, upper95, lower90, upper90, verdict
  ["V1", 1104, 1081, 2300, "lager", 3, 1.0, -1.88, 3.88, -1.42, 3.42, "cannot-tell"],
  ["V2", 1104, 1104, 2300, "lager", 3, 0.0, -2.89, 2.89, -2.42, 2.42, "not-moving"],
  ["V3", 1104, 1104, 2300, "lager", 2, 0.0, -2.89, 2.89, -2.42, 2.42, "cannot-tell"],
  ["V4", 1104, 1035, 2300, "lager", 3, 3.0, 0.12, 5.88, 0.58, 5.41, "moved-favourably"],
  ["V5", 1104, 1173, 2300, "lager", 3, -3.0, -5.88, -0.11, -5.42, -0.57, "moved-unfavourably"],
  ["V6", 9600, 9400, 20000, "lager", 3, 1.0, 0.02, 1.98, 0.18, 1.82, "moved-too-little"],
  ["V7", 9600, 9590, 20000, "lager", 2, 0.05, -0.93, 1.03, -0.77, 0.87, "not-moving"],
  ["V8", 1104, 1058, 2300, "lager", 3, 2.0, -0.88, 4.88, -0.42, 4.42, "cannot-tell"],
  ["V9", 228, 214, 475, "lager", 3, 2.95, -3.38, 9.25, -2.37, 8.24, "cannot-tell"],
  ["V10", 48, 46, 100, "lager", 3, 2.0, -11.63, 15.52, -9.49, 13.42, "cannot-tell"],
  ["V11", 40, 41, 52, "hoger", 10, 1.92, -13.99, 17.73, -11.45, 15.22, "cannot-tell"],
  ["V12", 1104, 1012, 2300, "lager", 3, 4.0, 1.12, 6.87, 1.58, 6.41, "moved-favourably"],
] as const;

type Fixture = (typeof fixtures)[number];

const header = ["indicator", "gebied", "periode", "waarde", "aantal", "norm", "marge", "soort"];

const dutch = (number: number): string => String(number).replace(".", ",");
const english = (number: number): string => String(number);

function rowsOf([id, before, after, persons, norm, margin]: Fixture, share: (share: number) => string) {
  return [
    [id, "Stad", "2022", share(before / persons), String(persons), norm, String(margin), "aandeel"],
    [id, "Stad", "2023", share(after / persons), String(persons), norm, String(margin), "aandeel"],
  ];
}

const table = (rows: readonly (readonly string[])[], delimiter: string): string =>
  rows.map((row) => row.join(delimiter)).join("\n");

const notations: readonly (readonly [string, string, (share: number) => string])[] = [
  ["percentages with a comma, semicolons", ";", (share) => dutch(share * 100)],
  ["percentages with a point, commas", ",", (share) => english(share * 100)],
  ["shares with a comma, semicolons", ";", dutch],
  ["shares with a point, commas", ",", english],
  ["percent signs with a comma, tabs", "\t", (share) => `${dutch(share * 100)}%`],
  ["percent signs with a point, commas", ",", (share) => `${english(share * 100)}%`],
  ["a comma between quotes, commas", ",", (share) => `"${dutch(share * 100)}"`],
];

function expectFixture(verdict: VerdictOnSeries | undefined, fixture: Fixture): void {
  const [id, , , , , margin, change, lower95, upper95, lower90, upper90, expected] = fixture;
  expect(verdict).toMatchObject({ indicator: id, area: "Stad", verdict: expected, margin, trend: null });
  expect(Math.abs((verdict?.change ?? NaN) - change)).toBeLessThan(0.0051);
  expect(Math.abs((verdict?.lower95 ?? NaN) - lower95)).toBeLessThan(0.0051);
  expect(Math.abs((verdict?.upper95 ?? NaN) - upper95)).toBeLessThan(0.0051);
  expect(Math.abs((verdict?.lower90 ?? NaN) - lower90)).toBeLessThan(0.0051);
  expect(Math.abs((verdict?.upper90 ?? NaN) - upper90)).toBeLessThan(0.0051);
}

describe("two measurements, V1–V12 (computed with scipy and statsmodels, Newcombe intervals)", () => {
  describe.each(notations)("in %s", (_name, delimiter, share) => {
    const verdicts = judgeCsv(table([header, ...fixtures.flatMap((one) => rowsOf(one, share))], delimiter));
    it.each(fixtures.map((fixture, index) => [fixture[0], fixture, index] as const))(
      "%s",
      (_id, fixture, index) => expectFixture(verdicts[index], fixture),
    );
  });

  describe("as counts without waarde, rows from late to early", () => {
    const rows = fixtures.flatMap(([id, before, after, persons, norm, margin]) => [
      [id, "Stad", "2023", String(after), String(persons), norm, String(margin)],
      [id, "Stad", "2022", String(before), String(persons), norm, String(margin)],
    ]);
    const verdicts = judgeCsv(
      table([["Indicator", "Gebied", "Periode", "Teller", "Aantal", "Norm", "Marge"], ...rows], ";"),
    );
    it.each(fixtures.map((fixture, index) => [fixture[0], fixture, index] as const))(
      "%s",
      (_id, fixture, index) => expectFixture(verdicts[index], fixture),
    );
  });

  it("says what V3 would need: its margin of 2 is not provable, 10,705 persons are needed (domain fixture)", () => {
    const verdict = judgeOne(table([header, ...rowsOf(fixtures[2], dutch)], ";"));
    expect(verdict).toMatchObject({
      reason: "margin-not-provable",
      marginProvable: false,
      personsNeeded: 10705,
    });
  });

  it("says what V1 would need: 4,758 persons (domain fixture)", () => {
    const verdict = judgeOne(table([header, ...rowsOf(fixtures[0], dutch)], ";"));
    expect(verdict).toMatchObject({ reason: "interval-too-wide", marginProvable: true, personsNeeded: 4758 });
  });

  it.each([
    ["48", "47"],
    ["48%", "47%"],
    ["48,0 %", "47,0 %"],
    ["0,48", "0,47"],
  ])("cannot tell whether %s → %s moves with n = 2.300, lager, margin 3 (TC-09)", (before, after) => {
    const verdict = judgeOne(
      `indicator;periode;waarde;aantal;norm;marge\nI;2022;${before};2.300;lager;3\nI;2023;${after};2.300;;`,
    );
    expect(verdict).toMatchObject({ indicator: "I", area: null, verdict: "cannot-tell", margin: 3 });
    expect(verdict.change).toBeCloseTo(1, 10);
    expect(verdict.lower95).toBeCloseTo(-1.88, 2);
    expect(verdict.upper95).toBeCloseTo(3.88, 2);
  });
});

describe("the norm behouden (fixtures with statsmodels; 90% intervals)", () => {
  it.each([
    [300, 290, 400, -7.6, 2.62, "maintained"],
    [300, 240, 400, -20.3, -9.57, "declined-size-uncertain"],
    [30, 28, 40, -20.96, 11.3, "cannot-tell"],
  ])("%s → %s of %s, margin 10: [%s, %s]", (before, after, persons, lower90, upper90, expected) => {
    const verdict = judgeOne(
      `indicator,periode,teller,aantal,norm,marge\nI,2022,${before},${persons},behouden,10\nI,2023,${after},${persons},behouden,10`,
    );
    expect(verdict.verdict).toBe(expected);
    expect(verdict.lower90).toBeCloseTo(lower90, 2);
    expect(verdict.upper90).toBeCloseTo(upper90, 2);
  });

  it.each([
    ["begrensde daling", "-5"],
    ["Begrensde daling", "5,0"],
    ["BEGRENSDE  DALING", "5%"],
  ])("takes an expected decline off first: %s, verwacht %s", (norm, expected) => {
    // 300/400 → 290/400 is −2.5 points (arithmetic); 5 points a year were expected, so +2.5 is left.
    const verdict = judgeOne(
      `indicator;periode;teller;aantal;norm;marge;verwacht\nI;2022;300;400;${norm};10;${expected}\nI;2023;290;400;;;`,
    );
    expect(verdict.verdict).toBe("maintained");
    expect(verdict.change).toBeCloseTo(2.5, 10);
    // The published 90% interval [−7.60, 2.62], moved by 5.
    expect(verdict.lower90).toBeCloseTo(-2.6, 2);
    expect(verdict.upper90).toBeCloseTo(7.62, 2);
  });
});
