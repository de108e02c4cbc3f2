import { designEffectOf, goesByCounts } from "../domain/movement/changeBetween";
import { hasBounds } from "../domain/movement/reasonUnusable";
import type { IndicatorSeries, SeriesMeasurement } from "../workbook/indicatorSeries";
import type { MethodFacts } from "./report";

/** How the two measurements of a series were compared; nothing where none were. */
export function methodFacts({ terms, measurements, judgement }: IndicatorSeries): MethodFacts {
  const { compared } = judgement;
  const pair = measurements.filter(
    ({ period }) =>
      period.firstMonth === compared?.from.firstMonth || period.firstMonth === compared?.to.firstMonth,
  );
  if (compared === null || terms.kind === null) return { change: null, designEffect: null };
  return { change: changeOf(terms.kind, pair), designEffect: designEffectUsed(terms.kind, pair) };
}

function changeOf(
  kind: "share" | "mean" | "count",
  pair: readonly SeriesMeasurement[],
): MethodFacts["change"] {
  if (kind === "share") return pair.every(goesByCounts) ? "proportions" : "published-shares";
  const isPlain = (one: SeriesMeasurement): boolean => !hasBounds(one) && designEffectOf(one) === 1;
  return kind === "count" && pair.every(isPlain) ? "counts" : "estimates";
}

function designEffectUsed(
  kind: "share" | "mean" | "count",
  pair: readonly SeriesMeasurement[],
): MethodFacts["designEffect"] {
  const goingByPersons = pair.filter((one) => (kind === "share" ? goesByCounts(one) : !hasBounds(one)));
  if (goingByPersons.length === 0) return "in-bounds";
  return goingByPersons.every(({ designEffect }) => designEffect !== null) ? "given" : "assumed-1";
}
