import type { IndicatorKind } from "../domain/movement/judgement";

const fewPersons = 1000;

/**
 * How many decimals a measured value may be shown with at most; undefined: as many as it has.
 *
 * A share of fewer than 1,000 persons in whole percentages, others with one decimal: its margin is wider than that.
 */
export function valueDecimals(kind: IndicatorKind | null, persons: number | null): number | undefined {
  if (kind !== "share") return undefined;
  return persons !== null && persons < fewPersons ? 0 : 1;
}
