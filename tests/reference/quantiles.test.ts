import { betaProbability } from "../../src/domain/statistics/betaProbability";
import { betaQuantile } from "../../src/domain/statistics/betaQuantile";
import { chiSquaredProbability } from "../../src/domain/statistics/chiSquaredProbability";
import { chiSquaredQuantile } from "../../src/domain/statistics/chiSquaredQuantile";
import { chiSquaredUpperProbability } from "../../src/domain/statistics/chiSquaredUpperProbability";
import { normalProbability } from "../../src/domain/statistics/normalProbability";
import { normalQuantile } from "../../src/domain/statistics/normalQuantile";
import { studentProbability } from "../../src/domain/statistics/studentProbability";
import { studentQuantile } from "../../src/domain/statistics/studentQuantile";
import { cell, readTable } from "./readTable";
import { relativeError } from "./relativeError";

const rows = readTable("quantiles.csv").map((row) => ({
  distribution: cell(row, "distribution"),
  probability: Number(cell(row, "probability")),
  first: Number(cell(row, "first")),
  second: Number(cell(row, "second")),
  quantile: Number(cell(row, "quantile")),
  lowerTail: Number(cell(row, "lower_tail")),
  upperTail: Number(cell(row, "upper_tail")),
}));

type Case = (typeof rows)[number];

const quantileOf: Record<string, (row: Case) => number> = {
  normal: ({ probability }) => normalQuantile(probability),
  "chi-squared": ({ probability, first }) => chiSquaredQuantile(probability, first),
  student: ({ probability, first }) => studentQuantile(probability, first),
  beta: ({ probability, first, second }) => betaQuantile(probability, first, second),
};

const lowerTailOf: Record<string, (row: Case) => number> = {
  normal: ({ quantile }) => normalProbability(quantile),
  "chi-squared": ({ quantile, first }) => chiSquaredProbability(quantile, first),
  student: ({ quantile, first }) => studentProbability(quantile, first),
  beta: ({ quantile, first, second }) => betaProbability(quantile, first, second),
};

const upperTailOf: Record<string, (row: Case) => number> = {
  normal: ({ quantile }) => normalProbability(-quantile),
  "chi-squared": ({ quantile, first }) => chiSquaredUpperProbability(quantile, first),
  student: ({ quantile, first }) => studentProbability(-quantile, first),
};

describe.each(Object.keys(quantileOf))("%s, mpmath 1.3 with 80 digits (quantiles.csv)", (distribution) => {
  const cases = rows.filter((row) => row.distribution === distribution);

  it("has rows from 1e-8 to 1 - 1e-8", () => {
    expect(cases.map((row) => row.probability)).toEqual(expect.arrayContaining([1e-8, 1 - 1e-8]));
  });

  it.each(cases)("quantile at $probability ($first, $second) to 1e-10 relative", (row) => {
    expect(relativeError(quantileOf[distribution]?.(row) ?? NaN, row.quantile)).toBeLessThan(1e-10);
  });

  it.each(cases)("probability below $quantile ($first, $second) to 1e-10 relative", (row) => {
    expect(relativeError(lowerTailOf[distribution]?.(row) ?? NaN, row.lowerTail)).toBeLessThan(1e-10);
  });
});

describe.each(Object.keys(upperTailOf))(
  "upper tail of %s, mpmath 1.3 with 80 digits (quantiles.csv)",
  (distribution) => {
    const cases = rows.filter((row) => row.distribution === distribution);

    it.each(cases)("probability above $quantile ($first) to 1e-10 relative", (row) => {
      expect(relativeError(upperTailOf[distribution]?.(row) ?? NaN, row.upperTail)).toBeLessThan(1e-10);
    });
  },
);
