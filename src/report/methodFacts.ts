import { designEffectOf, goesByCounts } from "../domain/movement/changeBetween";
import { hasBounds } from "../domain/movement/reasonUnusable";
import type { IndicatorSeries, SeriesMeasurement } from "../workbook/indicatorSeries";
import { intervalOf } from "./measuredPoints";
import type { MethodFacts } from "./report";

/** Where the interval of the latest value comes from, and how two measurements were compared; nothing where none were. */
export function methodFacts({ terms, measurements, judgement }: IndicatorSeries): MethodFacts {
  const { compared } = judgement;
  const pair = measurements.filter(
    ({ period }) =>
      period.firstMonth === compared?.from.firstMonth || period.firstMonth === compared?.to.firstMonth,
  );
  const interval = intervalMethod(measurements.at(-1), terms);
  if (compared === null || terms.kind === null) return { interval, change: null, designEffect: null };
  return { interval, change: changeOf(terms.kind, pair), designEffect: designEffectUsed(terms.kind, pair) };
}

function intervalMethod(
  latest: SeriesMeasurement | undefined,
  terms: IndicatorSeries["terms"],
): MethodFacts["interval"] {
  if (latest === undefined || intervalOf(latest, terms) === null) return null;
  if (terms.kind === "share" && goesByCounts(latest)) return "wilson";
  return hasBounds(latest) ? "as-published" : "byar";
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
