import { periodLabel } from "../../domain/period";
import type { Comparison } from "../../domain/movement/judgement";
import type { ComparisonJson } from "./comparisonSchema";

/** A comparison as machines get it: flat, with periods as labels and numbers unrounded. */
export function comparisonJson(comparison: Comparison): ComparisonJson {
  const { compared, interval95, interval90 } = comparison;
  return {
    verdict: comparison.verdict,
    reason: comparison.reason,
    from: compared === null ? null : periodLabel(compared.from),
    to: compared === null ? null : periodLabel(compared.to),
    change: comparison.change,
    lower95: interval95?.lower ?? null,
    upper95: interval95?.upper ?? null,
    lower90: interval90?.lower ?? null,
    upper90: interval90?.upper ?? null,
    margin: comparison.margin,
    marginProvable: comparison.marginProvable,
    personsNeeded: comparison.personsNeeded,
    sizeUncertain: comparison.sizeUncertain,
  };
}
