import { judgeSeries } from "../../../src/domain/movement/judgeSeries";
import type { IndicatorTerms, Measurement } from "../../../src/domain/movement/Measurement";
import { counted, measured, termsOf } from "./seriesInWords";

describe("the verdict on two measurements (fixtures computed with scipy and statsmodels, Newcombe intervals)", () => {
  it.each([
    // id, before, after, norm, margin, change, lower95, upper95, lower90, upper90, verdict
    ["V1", "1104/2300", "1081/2300", "lower", 3, 1.0, -1.88, 3.88, -1.42, 3.42, "cannot-tell"],
    ["V2", "1104/2300", "1104/2300", "lower", 3, 0.0, -2.89, 2.89, -2.42, 2.42, "not-moving"],
    ["V3", "1104/2300", "1104/2300", "lower", 2, 0.0, -2.89, 2.89, -2.42, 2.42, "cannot-tell"],
    ["V4", "1104/2300", "1035/2300", "lower", 3, 3.0, 0.12, 5.88, 0.58, 5.41, "moved-favourably"],
    ["V5", "1104/2300", "1173/2300", "lower", 3, -3.0, -5.88, -0.11, -5.42, -0.57, "moved-unfavourably"],
    ["V6", "9600/20000", "9400/20000", "lower", 3, 1.0, 0.02, 1.98, 0.18, 1.82, "moved-too-little"],
    ["V7", "9600/20000", "9590/20000", "lower", 2, 0.05, -0.93, 1.03, -0.77, 0.87, "not-moving"],
    ["V8", "1104/2300", "1058/2300", "lower", 3, 2.0, -0.88, 4.88, -0.42, 4.42, "cannot-tell"],
    ["V9", "228/475", "214/475", "lower", 3, 2.95, -3.38, 9.25, -2.37, 8.24, "cannot-tell"],
    ["V10", "48/100", "46/100", "lower", 3, 2.0, -11.63, 15.52, -9.49, 13.42, "cannot-tell"],
    ["V11", "40/52", "41/52", "higher", 10, 1.92, -13.99, 17.73, -11.45, 15.22, "cannot-tell"],
    ["V12", "1104/2300", "1012/2300", "lower", 3, 4.0, 1.12, 6.87, 1.58, 6.41, "moved-favourably"],
  ] as const)(
    "%s: %s → %s, norm %s, margin %s",
    (_id, before, after, norm, margin, change, l95, u95, l90, u90, verdict) => {
      const judgement = judgeSeries(termsOf({ norm, margin }), [counted(2022, before), counted(2023, after)]);
      expect(judgement.verdict).toBe(verdict);
      expect(judgement.change).toBeCloseTo(change, 1);
      expect(Math.abs((judgement.interval95?.lower ?? NaN) - l95)).toBeLessThan(0.0051);
      expect(Math.abs((judgement.interval95?.upper ?? NaN) - u95)).toBeLessThan(0.0051);
      expect(Math.abs((judgement.interval90?.lower ?? NaN) - l90)).toBeLessThan(0.0051);
      expect(Math.abs((judgement.interval90?.upper ?? NaN) - u90)).toBeLessThan(0.0051);
    },
  );

  it("says which moves are of uncertain size: V4 and V5 may be smaller than the margin", () => {
    const v4 = judgeSeries(termsOf({ margin: 3 }), [counted(2022, "1104/2300"), counted(2023, "1035/2300")]);
    expect([v4.sizeUncertain, v4.reason]).toEqual([true, "size-uncertain"]);
    const clear = judgeSeries(termsOf({ margin: 1 }), [
      counted(2022, "1104/2300"),
      counted(2023, "1012/2300"),
    ]);
    expect([clear.sizeUncertain, clear.reason]).toEqual([false, "interval-excludes-zero"]);
  });

  it("says that a margin of 2 points cannot be shown with 2,300 persons and that 10,705 are needed (V3)", () => {
    const judgement = judgeSeries(termsOf({ margin: 2 }), [
      counted(2022, "1104/2300"),
      counted(2023, "1104/2300"),
    ]);
    expect(judgement).toMatchObject({
      marginProvable: false,
      reason: "margin-not-provable",
      personsNeeded: 10705,
    });
  });

  it("asks for 4,758 persons where 2,300 could do but did not (V1)", () => {
    const judgement = judgeSeries(termsOf({ margin: 3 }), [
      counted(2022, "1104/2300"),
      counted(2023, "1081/2300"),
    ]);
    expect(judgement).toMatchObject({
      marginProvable: true,
      reason: "interval-too-wide",
      personsNeeded: 4758,
    });
  });

  it("gives TC-09 (48% → 47%, n = 2,300, lower, margin 3) from percentages as well as from counts", () => {
    const judgement = judgeSeries(termsOf({ margin: 3 }), [
      measured(2022, { value: 48, persons: 2300 }),
      measured(2023, { value: 47, persons: 2300 }),
    ]);
    expect(judgement.verdict).toBe("cannot-tell");
    expect(judgement.interval95?.lower).toBeCloseTo(-1.88, 2);
  });

  it("uses the design effect: with 1.3, 2,300 persons say as much as 1,769", () => {
    const plain = judgeSeries(termsOf({ margin: 3 }), [
      counted(2022, "1104/2300"),
      counted(2023, "1035/2300"),
    ]);
    const weighted = judgeSeries(termsOf({ margin: 3 }), [
      counted(2022, "1104/2300", { designEffect: 1.3 }),
      counted(2023, "1035/2300", { designEffect: 1.3 }),
    ]);
    expect(plain.verdict).toBe("moved-favourably");
    expect(weighted.verdict).toBe("cannot-tell");
    expect(weighted.personsNeeded).toBe(6186); // (1.644854 + 1.281552)² × 0.5 ÷ 0.03² × 1.3 = 6,185.0009, rounded up
  });
});

describe("TOST examples that others published", () => {
  it("is not equal and not different: 65/100 and 70/100, bounds ±10 (TOSTER test suite)", () => {
    const judgement = judgeSeries(termsOf({ norm: "higher", margin: 10 }), [
      counted(1998, "65/100"),
      counted(1999, "70/100"),
    ]);
    expect(judgement.verdict).toBe("cannot-tell");
  });

  it("is equal: 58/164 and 113/280, bound ±15 (stats.stackexchange 360826)", () => {
    const judgement = judgeSeries(termsOf({ norm: "lower", margin: 15 }), [
      counted(1998, "113/280"),
      counted(1999, "58/164"),
    ]);
    expect(judgement.verdict).toBe("not-moving");
  });
});

describe("norms that ask to keep what there is (fixtures computed with scipy)", () => {
  it.each([
    ["300/400", "290/400", 10, -7.6, 2.62, "maintained"],
    ["300/400", "240/400", 10, -20.3, -9.57, "declined-size-uncertain"],
    ["30/40", "28/40", 10, -20.96, 11.3, "cannot-tell"],
  ] as const)("maintain: %s → %s within %s points", (before, after, margin, lower, upper, verdict) => {
    const judgement = judgeSeries(termsOf({ norm: "maintain", margin }), [
      counted(2022, before),
      counted(2023, after),
    ]);
    expect(judgement.verdict).toBe(verdict);
    expect(Math.abs((judgement.interval90?.lower ?? NaN) - lower)).toBeLessThan(0.0051);
    expect(Math.abs((judgement.interval90?.upper ?? NaN) - upper)).toBeLessThan(0.0051);
  });

  it("has declined where the whole 90% interval lies beyond the margin", () => {
    const judgement = judgeSeries(termsOf({ norm: "maintain", margin: 5 }), [
      counted(2022, "300/400"),
      counted(2023, "200/400"),
    ]);
    expect([judgement.verdict, judgement.reason]).toEqual(["declined", "decline-beyond-margin"]);
  });

  it("takes the expected decline off first: falling 2 points where 2 a year were expected is maintained", () => {
    const series = [counted(2021, "15000/20000"), counted(2022, "14600/20000")];
    const bounded = termsOf({ norm: "bounded-decline", margin: 1.5, expectedChangePerYear: -2 });
    expect(judgeSeries(bounded, series)).toMatchObject({ verdict: "maintained" });
    expect(judgeSeries(bounded, series).change).toBeCloseTo(0, 10);
    expect(judgeSeries(termsOf({ norm: "maintain", margin: 1 }), series).verdict).toBe("declined");
  });

  it("reads an expected decline typed without a minus as the decline it is", () => {
    const series = [counted(2021, "15000/20000"), counted(2023, "14200/20000")];
    const terms = { norm: "bounded-decline", margin: 1.5 } as const;
    expect(judgeSeries(termsOf({ ...terms, expectedChangePerYear: 2 }), series)).toEqual(
      judgeSeries(termsOf({ ...terms, expectedChangePerYear: -2 }), series),
    );
  });

  it("cannot judge a bounded decline without the decline that was expected", () => {
    const judgement = judgeSeries(termsOf({ norm: "bounded-decline", margin: 2 }), [
      counted(2021, "300/400"),
      counted(2022, "290/400"),
    ]);
    expect([judgement.verdict, judgement.reason]).toEqual(["not-assessable", "expected-change-missing"]);
  });

  it("without a margin only a real gain proves that nothing was lost", () => {
    const terms = termsOf({ norm: "maintain" });
    expect(judgeSeries(terms, [counted(2021, "300/400"), counted(2022, "300/400")]).reason).toBe(
      "margin-missing",
    );
    expect(judgeSeries(terms, [counted(2021, "240/400"), counted(2022, "300/400")]).verdict).toBe(
      "maintained",
    );
    expect(judgeSeries(terms, [counted(2021, "300/400"), counted(2022, "200/400")]).verdict).toBe(
      "declined-size-uncertain",
    );
  });
});

describe("what is missing never becomes 'not moving'", () => {
  const quiet = (said: Partial<Measurement>): Measurement[] => [
    counted(2021, "1104/2300"),
    { ...counted(2022, "1104/2300"), ...said },
  ];
  const rows: [string, Partial<IndicatorTerms>, Measurement[], string, string][] = [
    ["no measurement", {}, [], "not-assessable", "no-measurement"],
    ["one measurement", {}, [counted(2022, "1104/2300")], "baseline", "first-measurement"],
    ["one measurement without persons", {}, [measured(2022, { value: 48 })], "baseline", "first-measurement"],
    ["one row without a value", {}, [measured(2022, {})], "not-assessable", "value-missing"],
    ["the latest value is missing", {}, quiet({ events: null }), "not-assessable", "value-missing"],
    [
      "the latest value was hidden",
      {},
      quiet({ events: null, suppressed: true }),
      "suppressed",
      "small-group-hidden",
    ],
    [
      "the persons are missing",
      {},
      quiet({ events: null, value: 48, persons: null }),
      "not-assessable",
      "uncertainty-missing",
    ],
    ["too few persons", {}, quiet({ events: 4, persons: 9 }), "not-assessable", "too-few-persons"],
    [
      "more persons with the outcome than persons",
      {},
      quiet({ events: 2400 }),
      "not-assessable",
      "value-impossible",
    ],
    ["a share above 100", {}, quiet({ events: null, value: 101 }), "not-assessable", "value-impossible"],
    [
      "a value that its own counts contradict",
      {},
      quiet({ value: 52 }),
      "not-assessable",
      "value-contradicts-counts",
    ],
    [
      "a value outside its own interval",
      {},
      quiet({ events: null, value: 48, lower95: 49, upper95: 51 }),
      "not-assessable",
      "value-impossible",
    ],
    ["a modelled estimate", {}, quiet({ status: "modelled" }), "not-assessable", "modelled-estimate"],
    [
      "the same period twice",
      {},
      [...quiet({}), counted(2022, "1150/2300")],
      "not-assessable",
      "period-repeated",
    ],
    ["no norm", { norm: null }, quiet({}), "not-assessable", "norm-missing"],
    ["no kind", { kind: null }, quiet({}), "not-assessable", "kind-missing"],
    ["a negative margin", { margin: -3 }, quiet({}), "not-assessable", "margin-impossible"],
    ["no margin", { margin: null }, quiet({}), "cannot-tell", "margin-missing"],
    ["another definition", {}, quiet({ definitionVersion: "18+" }), "not-comparable", "definition-changed"],
    ["a marked break", {}, quiet({ status: "break" }), "not-comparable", "series-broken"],
    [
      "a year after a quarter",
      {},
      [counted("2021-K4", "1104/2300"), counted(2022, "1104/2300")],
      "not-comparable",
      "period-length-differs",
    ],
    [
      "an interval rounded to nothing",
      { kind: "mean" },
      [
        measured(2021, { value: 7, lower95: 7, upper95: 7 }),
        measured(2022, { value: 7, lower95: 7, upper95: 7 }),
      ],
      "not-assessable",
      "uncertainty-missing",
    ],
    [
      "a mean with persons but no interval",
      { kind: "mean" },
      [measured(2021, { value: 5.8, persons: 400 }), measured(2022, { value: 8.3, persons: 400 })],
      "not-assessable",
      "uncertainty-missing",
    ],
  ];

  it.each(rows)("%s", (_what, said, series, verdict, reason) => {
    const judgement = judgeSeries(termsOf({ margin: 3, ...said }), series);
    expect([judgement.verdict, judgement.reason]).toEqual([verdict, reason]);
  });
});

describe("which measurements are compared", () => {
  it("takes the latest and the one before it, in whatever order they stand", () => {
    const series = [counted(2023, "1035/2300"), counted(2021, "1173/2300"), counted(2022, "1104/2300")];
    const judgement = judgeSeries(termsOf({ margin: 3 }), series);
    expect(judgement.compared?.from.firstMonth).toBe(2022 * 12);
    expect(judgement.otherBasis?.compared?.from.firstMonth).toBe(2021 * 12);
  });

  it("takes the first comparable one where that was agreed, and reports the other beside it", () => {
    const series = [
      counted(2019, "1400/2300", { definitionVersion: "a" }),
      counted(2020, "1104/2300", { definitionVersion: "b" }),
      counted(2021, "1081/2300", { definitionVersion: "b" }),
      counted(2022, "1012/2300", { definitionVersion: "b" }),
    ];
    const judgement = judgeSeries(termsOf({ margin: 3, comparisonBasis: "first" }), series);
    expect(judgement.compared?.from.firstMonth).toBe(2020 * 12);
    expect(judgement.otherBasis?.compared?.from.firstMonth).toBe(2021 * 12);
  });

  it("passes over an earlier measurement without a value", () => {
    const series = [counted(2020, "1104/2300"), measured(2021, {}), counted(2022, "1012/2300")];
    expect(judgeSeries(termsOf({ margin: 3 }), series).compared?.from.firstMonth).toBe(2020 * 12);
  });

  it("does not look past a break for something to compare with", () => {
    const series = [
      counted(2020, "1104/2300"),
      counted(2021, "1104/2300", { status: "break" }),
      measured(2022, {}),
      counted(2023, "1104/2300"),
    ];
    expect(judgeSeries(termsOf({ margin: 3 }), series).compared?.from.firstMonth).toBe(2021 * 12);
    expect(judgeSeries(termsOf({ margin: 3 }), series.slice(0, 2)).verdict).toBe("not-comparable");
  });
});

describe("measurements that come in different shapes", () => {
  it("compares counts with published bounds, also where the published value is rounded out of its own interval", () => {
    const series = [
      measured(2021, { value: 50, events: 20_000_000 - 80_000, persons: 40_000_000 }),
      measured(2022, { value: 50.4, lower95: 50.3, upper95: 50.5 }),
    ];
    const judgement = judgeSeries(termsOf({ norm: "higher", margin: 1 }), series);
    expect(judgement.verdict).toBe("moved-too-little");
    expect(judgement.change).toBeCloseTo(0.6, 10); // 50.4% − 19,920,000 ÷ 40,000,000
  });
});

describe("uncertainty is never smaller than the sheet gives reason for", () => {
  const mean = (lower95: number, upper95: number) => [
    measured(2021, { value: 7.5, lower95: 7.3, upper95: 7.7 }),
    measured(2022, { value: 7, lower95, upper95 }),
  ];

  it("takes the other side's room where a bound was rounded onto its value (by symmetry: 7 [7–7.4] as 7 [6.6–7.4])", () => {
    const terms = termsOf({ kind: "mean", norm: "higher", margin: 0.5 });
    expect(judgeSeries(terms, mean(7, 7.4))).toEqual(judgeSeries(terms, mean(6.6, 7.4)));
    expect(judgeSeries(terms, mean(6.6, 7))).toEqual(judgeSeries(terms, mean(6.6, 7.4)));
  });

  it("does not let a design effect below 1 make persons say more than they do (Kish: never below 1)", () => {
    const series = (designEffect: number | null) => [
      counted(2021, "48/100", { designEffect }),
      counted(2022, "40/100", { designEffect }),
    ];
    expect(judgeSeries(termsOf({ margin: 3 }), series(0.01))).toEqual(
      judgeSeries(termsOf({ margin: 3 }), series(null)),
    );
  });

  it("widens a count by its design effect: 130 with 2 as twice Byar's published limits of 65 (50.1631877–82.8491385)", () => {
    const series = [2021, 2022].map((year) => measured(year, { value: 130, designEffect: 2 }));
    const { interval95 } = judgeSeries(termsOf({ kind: "count", norm: "higher" }), series);
    const reach = Math.hypot(130 - 2 * 50.1631877, 2 * 82.8491385 - 130);
    expect(interval95?.upper).toBeCloseTo(reach, 5);
    expect(interval95?.lower).toBeCloseTo(-reach, 5);
  });

  it("does not judge a share of no persons, whatever else is filled in", () => {
    const nobody = { value: 0, events: 0, persons: 0, lower95: 0, upper95: 2 };
    const series = [measured(2021, nobody), measured(2022, nobody)];
    expect(() => judgeSeries(termsOf({ margin: 3, minimumPersons: 0 }), series)).not.toThrow();
  });

  it("has no number of persons for a margin that no number could show", () => {
    const terms = termsOf({ kind: "mean", norm: "higher", margin: 1e-300 });
    const series = [2021, 2022].map((year) =>
      measured(year, { value: 7, persons: 400, lower95: 6.9, upper95: 7.1 }),
    );
    expect(judgeSeries(terms, series).personsNeeded).toBeNull();
  });
});

describe("a margin that was shown can be shown (90% limits by scipy, Newcombe)", () => {
  it("27/2362 → 0/135 is equal within 2.58 points, −1.563 … 0.846, though 1.08% unchanged reaches 2.717", () => {
    const series = [counted(2021, "27/2362"), counted(2022, "0/135")];
    expect(judgeSeries(termsOf({ norm: "higher", margin: 2.58 }), series)).toMatchObject({
      verdict: "not-moving",
      marginProvable: true,
    });
  });

  it("1.08% of 330 → 1.08% of 62 is maintained within 2.9 points, −1.672 … 5.025: gain needs no margin", () => {
    const series = [
      measured(2021, { value: 1.08, persons: 330 }),
      measured(2022, { value: 1.08, persons: 62 }),
    ];
    const judged = (norm: "maintain" | "higher") => judgeSeries(termsOf({ norm, margin: 2.9 }), series);
    expect(judged("maintain")).toMatchObject({ verdict: "maintained", marginProvable: true });
    expect(judged("higher")).toMatchObject({ verdict: "cannot-tell", marginProvable: false });
  });

  it("takes three years of expected decline off: 15000/20000 → 13800/20000 is −0.736 … 0.737 from 2 points a year", () => {
    const terms = termsOf({ norm: "bounded-decline", margin: 0.8, expectedChangePerYear: -2 });
    const judgement = judgeSeries(terms, [counted(2019, "15000/20000"), counted(2022, "13800/20000")]);
    expect(judgement).toMatchObject({ verdict: "maintained", marginProvable: true });
    expect(judgement.interval90?.lower).toBeCloseTo(-0.7364, 4);
    expect(judgement.interval90?.upper).toBeCloseTo(0.7373, 4);
  });
});

describe("rows in between", () => {
  const terms = termsOf({ margin: 3 });
  const from = (series: Measurement[]) => judgeSeries(terms, series).compared?.from.firstMonth;

  it("keeps a break that is marked on a period of another length", () => {
    const series = [
      counted(2020, "1104/2300"),
      counted("2021-K1", "300/600", { status: "break" }),
      counted(2022, "1104/2300"),
    ];
    expect(judgeSeries(terms, series).reason).toBe("series-broken");
  });

  it("does not take a quarter between two years for a jump in the registration", () => {
    const count = (period: number | string, value: number) => measured(period, { value });
    const series = [count(2021, 400), count("2021-K4", 100), count(2022, 410)];
    expect(judgeSeries(termsOf({ kind: "count", margin: 80 }), series)).toMatchObject({
      verdict: "not-moving",
      compared: { from: { firstMonth: 2021 * 12 } },
    });
  });

  it("does not take a row without a value or version for another definition", () => {
    const version = { definitionVersion: "18+" };
    const series = [
      counted(2020, "1104/2300", version),
      measured(2021, {}),
      counted(2022, "1104/2300", version),
    ];
    expect(from(series)).toBe(2020 * 12);
  });

  it("does not compare a calendar year with a school year that shares months with it", () => {
    const series = [counted("2021/2022", "1104/2300"), counted(2022, "1104/2300")];
    expect(judgeSeries(terms, series)).toMatchObject({
      verdict: "not-comparable",
      reason: "periods-overlap",
    });
    expect(from([counted(2021, "1104/2300"), ...series])).toBe(2021 * 12);
  });

  it("uses neither of two rows of one period, not in the trend either", () => {
    const years = [2016, 2017, 2018, 2019, 2020];
    const rising = years.map((year, index) => counted(year, `${1000 + 100 * index}/2300`));
    expect(judgeSeries(terms, rising).trend).not.toBeNull();
    expect(judgeSeries(terms, [...rising, counted(2016, "2000/2300")]).trend).toBeNull();
  });
});

describe("breaks in a registration", () => {
  it("does not take 1,270 → 50 Wmo users for a result (Wassenaar 2021–2022, ELAN data)", () => {
    const shares = [counted(2021, "1270/27725"), counted(2022, "50/27896")];
    expect(judgeSeries(termsOf({ margin: 1 }), shares)).toMatchObject({
      verdict: "not-comparable",
      reason: "registration-jumped",
    });
    const counts = [measured(2021, { value: 1270 }), measured(2022, { value: 50 })];
    expect(judgeSeries(termsOf({ kind: "count", margin: 100 }), counts).verdict).toBe("not-comparable");
  });

  it("does take a doubling in a sample for a result: 40 of 200 → 100 of 200", () => {
    const series = [counted(2021, "40/200"), counted(2022, "100/200")];
    expect(judgeSeries(termsOf({ norm: "higher", margin: 5 }), series).verdict).toBe("moved-favourably");
  });

  it("takes an explained jump as real", () => {
    const series = [measured(2021, { value: 400 }), measured(2022, { value: 900, explained: true })];
    expect(judgeSeries(termsOf({ kind: "count", norm: "higher", margin: 50 }), series).verdict).toBe(
      "moved-favourably",
    );
  });
});
