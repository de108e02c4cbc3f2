import type { Judgement } from "../../domain/movement/judgement";
import { comparisonJson } from "./comparisonJson";
import type { MovementJson } from "./movementSchema";
import type { Series } from "./readSeries";

/** A series with its verdict. */
export interface JudgedSeries {
  readonly series: Series;
  readonly judgement: Judgement;
}

/** The verdicts as machines get them; numbers unrounded. */
export function movementJson(judged: readonly JudgedSeries[]): MovementJson {
  return judged.map(({ series, judgement }) => {
    const comparison = comparisonJson(judgement);
    return {
      indicator: series.indicator,
      area: series.area,
      verdict: comparison.verdict,
      reason: comparison.reason,
      change: comparison.change,
      lower95: comparison.lower95,
      upper95: comparison.upper95,
      lower90: comparison.lower90,
      upper90: comparison.upper90,
      margin: Number.isFinite(comparison.margin) ? comparison.margin : null,
      marginProvable: comparison.marginProvable,
      personsNeeded: comparison.personsNeeded,
      trend: judgement.trend,
    };
  });
}
