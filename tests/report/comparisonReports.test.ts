import { comparisonReports } from "../../src/report/comparisonReports";
import type { ComparisonFacts } from "../../src/report/ComparisonFacts";
import { indicatorSeries } from "../../src/workbook/indicatorSeries";
import { recordsOf } from "./recordsOf";

interface Sheets {
  readonly indicators?: readonly string[];
  readonly measurements: readonly string[];
  readonly comparisons: readonly string[];
}

const oneShare = ["| I1 | B1 | Contact | Inwoners | Aandeel | Hoger | 3 |"];

function reportsOn({ indicators = oneShare, measurements, comparisons }: Sheets): ComparisonFacts[] {
  const records = recordsOf({
    Opdracht: "| Veld | Waarde |\n| Gemeente | Haarlem |\n| Aanbieder | Buurts |",
    Indicatoren: ["| Code | Doel | Naam | Populatie | Soort | Norm | Marge |", ...indicators].join("\n"),
    Metingen: ["| Indicator | Gebied | Periode | Waarde | Aantal (n) |", ...measurements].join("\n"),
    Vergelijking: [
      "| Indicator | Naam | Soort | Periode | Waarde | Aantal (n) | Volledige telling |",
      ...comparisons,
    ].join("\n"),
  });
  return comparisonReports(records, indicatorSeries(records));
}

const own = ["| I1 | Haarlem | 2020 | 48 | 2300 |", "| I1 | Haarlem | 2024 | 46 | 2300 |"];

test("own 48 to 46% of 2,300 beside 45 to 44% of 10,000: −1.00 points with standard error 1.631 (fixture §4.7)", () => {
  const [found] = reportsOn({
    measurements: own,
    comparisons: [
      "| I1 | Alphen | Gemeente | 2020 | 45 | 10000 | |",
      "| I1 | Alphen | Gemeente | 2024 | 44 | 10000 | |",
    ],
  });
  expect(found).toMatchObject({
    indicator: "I1",
    name: "Contact",
    area: "Haarlem",
    others: "municipality",
    names: ["Alphen"],
    namesLeftOut: [],
    smallGroupsLeftOut: 0,
    ownLeftOut: false,
    from: "2020",
    to: "2024",
    reason: null,
    funnel: null,
  });
  expect(found?.change?.own).toBeCloseTo(-2, 10);
  expect(found?.change?.others).toBeCloseTo(-1, 10);
  expect(found?.change?.difference).toBeCloseTo(-1, 10);
  // The normal limits: −1.00 ± 1.96 × 1.631.
  expect(found?.change?.interval95.lower).toBeCloseTo(-4.197, 1);
  expect(found?.change?.interval95.upper).toBeCloseTo(2.197, 1);
});

test("leaves out the own name, and others that are not there in both periods, twice, small or without persons", () => {
  const two = (name: string, before: string, after: string): string[] => [
    `| I1 | ${name} | Gemeente | 2020 | 45 | ${before} | |`,
    `| I1 | ${name} | Gemeente | 2024 | 44 | ${after} | |`,
  ];
  const [found] = reportsOn({
    measurements: own,
    comparisons: [
      ...two("Alphen", "1000", "1000"),
      ...two("HAARLEM", "2300", "2300"),
      ...two("Hoorn", "1000", ""),
      ...two("Utrecht", "9", "1000"),
      ...two("Twenterand", "1000", "1000"),
      "| I1 | Twenterand | Gemeente | 2024 | 50 | 1000 | |",
      "| I1 | Leeuwarden | Gemeente | 2024 | 50 | 1000 | |",
    ],
  });
  expect(found).toMatchObject({
    names: ["Alphen"],
    namesLeftOut: ["Hoorn", "Twenterand", "Leeuwarden"],
    smallGroupsLeftOut: 1,
    ownLeftOut: true,
  });
});

test("does not name a small group, whether it is counted (8) or hidden (<10), nor says that it was not measured", () => {
  const [found] = reportsOn({
    measurements: own,
    comparisons: [
      "| I1 | Klein  | Aanbieder | 2020 | 50 | 8    | |",
      "| I1 | Klein  | Aanbieder | 2024 | 50 | 8    | |",
      "| I1 | Hidden | Aanbieder | 2020 | <10 | <10 | |",
      "| I1 | Hidden | Aanbieder | 2024 | 50 | 1000 | |",
    ],
  });
  expect(found).toMatchObject({
    names: [],
    namesLeftOut: [],
    smallGroupsLeftOut: 2,
    reason: "small-groups",
  });
  expect(JSON.stringify(found)).not.toMatch(/Klein|Hidden/);
});

test("keeps municipalities and providers apart", () => {
  const found = reportsOn({
    measurements: own,
    comparisons: [
      "| I1 | Alphen | Gemeente  | 2020 | 45 | 1000 | |",
      "| I1 | Tom    | Aanbieder | 2020 | 45 | 1000 | |",
    ],
  });
  expect(found.map(({ others, reason }) => [others, reason])).toEqual([
    ["municipality", "no-common-periods"],
    ["provider", "no-common-periods"],
  ]);
});

describe("says why there is no comparison", () => {
  const comparisons = [
    "| I1 | Alphen | Gemeente | 2020 | 45 | 1000 | |",
    "| I1 | Alphen | Gemeente | 2024 | 44 | 1000 | |",
  ];
  const reasonOf = (sheets: Sheets): unknown => reportsOn(sheets)[0]?.reason;

  it.each([
    ["own-not-compared", { measurements: own.slice(0, 1), comparisons }],
    ["own-not-compared", { measurements: [], comparisons }],
    [
      "persons-missing",
      {
        measurements: own,
        comparisons: ["| I1 | A | Gemeente | 2020 | 45 | | |", "| I1 | A | Gemeente | 2024 | 44 | | |"],
      },
    ],
    ["no-common-periods", { measurements: own, comparisons: comparisons.slice(0, 1) }],
    [
      "not-a-share",
      {
        indicators: ["| I1 | B1 | Cijfer | Inwoners | Gemiddelde | Hoger | 0.3 |"],
        measurements: own,
        comparisons,
      },
    ],
    [
      "area-unclear",
      {
        measurements: ["| I1 | Noord | 2020 | 48 | 2300 |", "| I1 | Zuid | 2020 | 46 | 2300 |"],
        comparisons,
      },
    ],
  ] as const)("%s", (reason, sheets) => {
    expect(reasonOf(sheets)).toBe(reason);
  });
});

test("takes the whole of several areas: without a name, or with that of the municipality", () => {
  const noord = ["| I1 | Noord | 2020 | 10 | 500 |", "| I1 | Noord | 2024 | 20 | 500 |"];
  const comparisons = [
    "| I1 | Alphen | Gemeente | 2020 | 45 | 10000 | |",
    "| I1 | Alphen | Gemeente | 2024 | 44 | 10000 | |",
  ];
  expect(reportsOn({ measurements: [...noord, ...own], comparisons })[0]?.area).toBe("Haarlem");
  const whole = own.map((row) => row.replace("Haarlem", ""));
  const [found] = reportsOn({ measurements: [...noord, ...whole], comparisons });
  expect(found?.area).toBeNull();
  expect(found?.change?.own).toBeCloseTo(-2, 10);
});

describe("providers", () => {
  const provider = (name: string, value: number | string, persons: number | string): string =>
    `| I1 | ${name} | Aanbieder | 2024 | ${value} | ${persons} | |`;
  const four = ["A", "B", "C", "D"].map((name) => provider(name, 50, 100));
  const funnelOf = (comparisons: readonly string[], measurements: readonly string[] = []) =>
    reportsOn({ measurements, comparisons })[0]?.funnel;

  it("lie within p ± z √(p(1 − p)/n) or not, in the order of the workbook: 58% together (by hand)", () => {
    const funnel = funnelOf([provider("E", 90, 100), ...four, provider("F", 58, 29)]);
    expect(funnel?.providers.map(({ name, position }) => [name, position])).toEqual([
      ["E", "above-998"],
      ["A", "within"],
      ["B", "within"],
      ["C", "within"],
      ["D", "within"],
      ["F", "too-few-persons"],
    ]);
    expect(funnel?.overallShare).toBeCloseTo(0.58, 10);
    expect(funnel?.providers[1]?.limits95.lower).toBeCloseTo(0.58 - 1.96 * Math.sqrt((0.58 * 0.42) / 100), 4);
    expect(funnel).toMatchObject({ period: "2024", providersLeftOut: 0, reason: null });
  });

  it("are not judged with fewer than five, small ones and those without a number left out", () => {
    expect(funnelOf([...four, provider("E", 50, 9), provider("F", "", 100)])).toEqual({
      period: "2024",
      overallShare: null,
      providers: [],
      providersLeftOut: 2,
      reason: "too-few-providers",
    });
  });

  it("get the own provider beside them where it was measured then and does not stand there", () => {
    const measured = ["| I1 |  | 2024 | 50 | 100 |"];
    expect(funnelOf(four, measured)?.providers.at(-1)?.name).toBe("Buurts");
    const withOwn = funnelOf([provider("buurts", 60, 100), ...four], measured);
    expect(withOwn?.providers.map(({ name }) => name)).toEqual(["buurts", "A", "B", "C", "D"]);
    expect(funnelOf(four, ["| I1 |  | 2023 | 50 | 100 |"])?.reason).toBe("too-few-providers");
  });
});

test("is empty without the table, and for an indicator that nobody else measured", () => {
  expect(reportsOn({ measurements: own, comparisons: [] })).toEqual([]);
  expect(comparisonReports(recordsOf({}), [])).toEqual([]);
});
