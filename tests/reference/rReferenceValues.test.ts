import { adjustForMultiplicity } from "../../src/domain/statistics/adjustForMultiplicity";
import { chiSquaredHomogeneity } from "../../src/domain/statistics/chiSquaredHomogeneity";
import { exactCount } from "../../src/domain/statistics/exactCount";
import { exactProportion } from "../../src/domain/statistics/exactProportion";
import { fisherExact } from "../../src/domain/statistics/fisherExact";
import type { Interval } from "../../src/domain/statistics/Interval";
import { linearTrendInProportions } from "../../src/domain/statistics/linearTrendInProportions";
import { personsNeededForDifference } from "../../src/domain/statistics/personsNeededForDifference";
import type { Proportion } from "../../src/domain/statistics/Proportion";
import { waldDifference } from "../../src/domain/statistics/waldDifference";
import { wilsonProportion } from "../../src/domain/statistics/wilsonProportion";
import type { Row } from "./readTable";
import { cell, numberIn, numbersIn, readTable } from "./readTable";
import { relativeError } from "./relativeError";

const rows = readTable("r_reference_values.csv");

/** R prints fifteen digits; a statistic that is 0 but for rounding is compared as 0. */
function expectNumber(actual: number | undefined, expected: number | null, limit = 1e-11): void {
  if (expected === null || actual === undefined) throw new Error("nothing to compare");
  if (Math.abs(expected) < 1e-25) expect(Math.abs(actual)).toBeLessThan(1e-25);
  else expect(relativeError(actual, expected)).toBeLessThan(limit);
}

function groupsOf(row: Row): Proportion[] {
  const persons = numbersIn(row, "n");
  return numbersIn(row, "x").map((events, index) => ({ events, persons: persons[index] ?? NaN }));
}

function pairOf(row: Row): [Proportion, Proportion] {
  const [first, second, ...rest] = groupsOf(row);
  if (!first || !second || rest.length > 0) throw new Error("not two groups");
  return [first, second];
}

function onlyGroup(row: Row): Proportion {
  const [group, ...rest] = groupsOf(row);
  if (!group || rest.length > 0) throw new Error("not one group");
  return group;
}

function confidenceOf(row: Row): number {
  return Number(cell(row, "case").split(" ").at(-1));
}

function expectInterval(actual: Interval, row: Row): void {
  expectNumber(actual.lower, numberIn(row, "lower"));
  expectNumber(actual.upper, numberIn(row, "upper"));
}

/** R gives the first share minus the second; we give after minus before. */
function turned({ lower, upper }: Interval): Interval {
  return { lower: -upper, upper: -lower };
}

const scoresIn: Record<string, number[]> = {
  "R doc: smokers": [1, 2, 3, 4],
  "R doc: smokers, scores 0,0,0,1": [0, 0, 0, 1],
};

function twoGroups(continuity: "corrected" | "uncorrected") {
  return (row: Row) => {
    const [before, after] = pairOf(row);
    const test = chiSquaredHomogeneity([before, after], continuity);
    expectNumber(test?.chiSquared, numberIn(row, "statistic"));
    expectNumber(test?.probability, numberIn(row, "p"));
    expectInterval(turned(waldDifference(before, after, 0.95, continuity)), row);
  };
}

const checks: Record<string, (row: Row) => void> = {
  "prop.trend.test": (row) => {
    const scores = scoresIn[cell(row, "case")] ?? [];
    const trend = linearTrendInProportions(
      groupsOf(row).map((group, index) => ({ ...group, period: scores[index] ?? NaN })),
    );
    expectNumber(trend?.chiSquared, numberIn(row, "statistic"));
    expectNumber(trend?.probability, numberIn(row, "p"));
  },
  "prop.test (k=4)": (row) => {
    const test = chiSquaredHomogeneity(groupsOf(row), "corrected");
    expectNumber(test?.chiSquared, numberIn(row, "statistic"));
    expectNumber(test?.probability, numberIn(row, "p"));
  },
  "Wilson CI (prop.test correct=FALSE)": (row) => {
    const { events, persons } = onlyGroup(row);
    expectInterval(wilsonProportion(events, persons, confidenceOf(row)), row);
  },
  "Clopper-Pearson (binom.test)": (row) => {
    const { events, persons } = onlyGroup(row);
    expectInterval(exactProportion(events, persons, confidenceOf(row)), row);
  },
  "prop.test 2-sample correct=TRUE": twoGroups("corrected"),
  "prop.test 2-sample correct=FALSE": twoGroups("uncorrected"),
  "90% CI of difference (TOST at 5%)": (row) => {
    const [before, after] = pairOf(row);
    const interval = waldDifference(before, after, 0.9);
    expectInterval(turned(interval), row);
    const [, margin, isEqual] = /margin (\S+): (TRUE|FALSE)/.exec(cell(row, "case")) ?? [];
    expect(Math.max(-interval.lower, interval.upper) < Number(margin)).toBe(isEqual === "TRUE");
  },
  "fisher.test": (row) => {
    expectNumber(fisherExact(...pairOf(row)), numberIn(row, "p"));
  },
  "poisson.test exact CI": (row) => {
    const { events, persons } = onlyGroup(row);
    const { lower, upper } = exactCount(events);
    expectInterval({ lower: lower / persons, upper: upper / persons }, row);
  },
  "power.prop.test": (row) => {
    const [before, after] = numbersIn(row, "x");
    const persons = personsNeededForDifference(before ?? NaN, after ?? NaN, 0.8);
    // R searches its answer and stops within .Machine$double.eps^0.25 of it.
    expect(Math.abs(persons - (numberIn(row, "statistic") ?? NaN))).toBeLessThan(2 ** -13);
  },
  "p.adjust": (row) => {
    const method = { bonferroni: "bonferroni", holm: "holm", BH: "benjamini-hochberg" } as const;
    const name = cell(row, "case").split(" ").at(-1);
    if (name !== "bonferroni" && name !== "holm" && name !== "BH") throw new Error(`unknown method ${name}`);
    const adjusted = adjustForMultiplicity(numbersIn(row, "x"), method[name]);
    const expected = numbersIn(row, "extra");
    expect(adjusted).toHaveLength(expected.length);
    adjusted.forEach((probability, index) => expectNumber(probability, expected[index] ?? null));
  },
};

describe("R 4.2.2 (r_reference_values.csv)", () => {
  it("has 81 rows", () => {
    expect(rows).toHaveLength(81);
  });

  it.each(rows.map((row) => ({ row, ...row })))("$test: $case, $x of $n", ({ row }) => {
    const check = checks[cell(row, "test")];
    if (!check) throw new Error(`no check for ${cell(row, "test")}`);
    check(row);
  });
});
