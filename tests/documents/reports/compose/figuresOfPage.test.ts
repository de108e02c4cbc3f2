import { agreementShares } from "../../../../src/domain/agreements/agreementShares";
import { figuresOfPage } from "../../../../src/documents/reports/compose/figuresOfPage";
import { reportFrame } from "../../../../src/documents/reports/compose/ReportFrame";
import type { GoalPage } from "../../../../src/report/conversation/GoalPage";
import { sentencesIn } from "../../../../src/text/sentencesIn";
import { factsOf, indicatorOf, pageOf, reachOf, statementOf } from "../factsInTests";

const frame = reportFrame(factsOf(), sentencesIn("nl"));
const figuresOf = (known: Partial<GoalPage>) => figuresOfPage(pageOf(known), frame);

test("every figure on a page carries its n, interval, method, source and period", () => {
  const shares = agreementShares({ done: 3, partly: 1, not: 1, notYetDue: 0, withoutStatus: 0 });
  const figures = figuresOf({
    agreements: { shares, items: [] },
    reach: [reachOf()],
    statements: [statementOf()],
    town: [indicatorOf()],
  });
  expect(figures.map(({ level, owner }) => [level, owner])).toEqual([
    ["agreement", "provider"],
    ["reach", "provider"],
    ["experience", "provider"],
    ["town", "municipality"],
  ]);
  for (const figure of figures) {
    expect(figure.method).not.toBe("");
    expect(figure.source).not.toBe("");
    expect(figure.period).not.toBe("");
  }
  expect(new Set(figures.map(({ key }) => key)).size).toBe(4);
});

test("reach is a range: bounds and no single value", () => {
  expect(figuresOf({ reach: [reachOf()] })[0]).toMatchObject({
    shown: "1,5% tot 4,3% van de doelgroep",
    value: null,
    lower: 0.015,
    upper: 0.043,
    unit: "share",
    persons: null,
  });
});

test("a range so narrow that three decimals would make it one share keeps both its ends", () => {
  const narrow = { lower: 0.01501, upper: 0.01503 };
  expect(figuresOf({ reach: [reachOf({ share: narrow, shareAtSize: narrow })] })[0]).toMatchObject(narrow);
});

test("persons counted once each, without the size of their group", () => {
  const persons = { lower: 120, upper: 120, exact: true, activitiesCounted: 1, activitiesNotCounted: 0 };
  const [figure] = figuresOf({ reach: [reachOf({ persons, share: null, shareAtSize: null })] });
  expect(figure).toMatchObject({ value: 120, lower: 120, upper: 120, unit: "persons", persons: 120 });
});

test("41 of 52: 79%, 66% to 88%, whole percentages because there are fewer than 1,000 persons", () => {
  expect(figuresOf({ statements: [statementOf()] })[0]).toMatchObject({
    shown: "79% positief (tussen 66% en 88%)",
    value: 0.79,
    lower: 0.66,
    upper: 0.88,
    persons: 52,
    period: "2025",
  });
});

test("a share of 400 persons holds no half percentage, in words nor in the cell", () => {
  const [figure] = figuresOf({
    town: [
      indicatorOf({
        latest: { period: "2023", value: 72.5, persons: 400 },
        measurements: indicatorOf().measurements.map((point) => ({
          ...point,
          value: 72.5,
          persons: 400,
          interval95: { lower: 67.9, upper: 76.6 },
        })),
      }),
    ],
  });
  expect(figure).toMatchObject({ shown: "73% in 2023", value: 0.73, lower: 0.68, upper: 0.77 });
});

test("a mean is rounded to what its interval supports: 6.512 ± 0.4 is 6.5", () => {
  const [figure] = figuresOf({
    town: [
      indicatorOf({
        kind: "mean",
        latest: { period: "2023", value: 6.512, persons: 400 },
        measurements: indicatorOf().measurements.map((point) => ({
          ...point,
          value: 6.512,
          interval95: { lower: 6.012, upper: 7.012 },
        })),
      }),
    ],
  });
  expect(figure).toMatchObject({
    shown: "6,5 in 2023",
    value: 6.5,
    lower: 6,
    upper: 7,
    unit: "scale-points",
  });
});

test("indicators about participants are the provider's, those about inhabitants never", () => {
  const figures = figuresOf({
    participants: [indicatorOf({ code: "I-02", population: "participants" })],
    town: [indicatorOf()],
  });
  expect(figures.map(({ level, owner }) => [level, owner])).toEqual([
    ["other", "provider"],
    ["town", "municipality"],
  ]);
});

test("what is suppressed has no number", () => {
  const [figure] = figuresOf({ town: [indicatorOf({ latest: null, measurements: [] })] });
  expect(figure).toMatchObject({ value: null, lower: null, upper: null, persons: null });
});

describe("an indicator", () => {
  const nothingCompared = { change: null, designEffect: null } as const;

  test("the interval of its value comes first, then how two values were compared", () => {
    expect(figuresOf({ town: [indicatorOf()] })[0]?.method).toBe(
      "Waarde: interval 95% volgens Wilson. Vergelijking: verschil van twee aandelen volgens Newcombe. Ontwerpeffect niet ingevuld: gerekend met 1.",
    );
  });

  test("10.2% without bounds has no interval, and says so", () => {
    const [measured] = indicatorOf().measurements;
    if (measured === undefined) throw new Error("no measurement");
    const latest = { period: measured.period, value: 10.2, persons: null };
    const measurements = [{ ...measured, value: 10.2, persons: null, interval95: null }];
    const method = { interval: null, ...nothingCompared };
    expect(figuresOf({ town: [indicatorOf({ latest, measurements, method })] })[0]).toMatchObject({
      lower: null,
      upper: null,
      method: "Waarde: geen interval bekend. Er is niets vergeleken.",
    });
  });

  test("without a value nothing is said of its interval", () => {
    const method = { interval: null, ...nothingCompared };
    const town = [indicatorOf({ latest: null, measurements: [], method })];
    expect(figuresOf({ town })[0]?.method).toBe("Er is niets vergeleken.");
  });

  test.each([
    ["share", "share"],
    ["mean", "scale-points"],
    ["count", "count"],
    [null, "unknown"],
  ] as const)("of the kind %s stands in the unit %s", (kind, unit) => {
    expect(figuresOf({ town: [indicatorOf({ kind })] })[0]?.unit).toBe(unit);
  });
});
