import { criticalValue } from "./criticalValue";
import type { SurvivalCurve, SurvivalStep } from "./SurvivalCurve";
import { survivalQuantile } from "./survivalQuantile";

/** Times in the unit of the curve; null where too few have ended to show a bound. */
export interface SurvivalMedianBounds {
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Interval of the median time: where the lower and the upper bound of the curve itself come down to one half.
 *
 * The bounds of the curve by Greenwood's formula, on the logarithm of the survival: R's default. Where everything has
 * ended, the survival of 0 has no bounds.
 *
 * @param curve       as kaplanMeier gives it; the median itself is its survivalQuantile at 0.5
 * @param confidence  level of the interval as a fraction
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: Brookmeyer & Crowley (1982), doi:10.2307/2530286; survfit of R's survival (Therneau), conf.type "log".
 * @example survivalMedianBounds({ steps: [{ time: 3, atRisk: 9, ended: 7, survival: 2 / 9 }], longest: 5 }) // { lower: 3, upper: null }
 */
export function survivalMedianBounds(curve: SurvivalCurve, confidence = 0.95): SurvivalMedianBounds {
  const deviations = criticalValue(confidence);
  const lower: SurvivalStep[] = [];
  const upper: SurvivalStep[] = [];
  let variance = 0;
  for (const { time, atRisk, ended, survival } of curve.steps) {
    if (ended === atRisk) break;
    variance += ended / (atRisk * (atRisk - ended));
    const factor = Math.exp(deviations * Math.sqrt(variance));
    lower.push({ time, atRisk, ended, survival: survival / factor });
    upper.push({ time, atRisk, ended, survival: survival * factor });
  }
  const { longest } = curve;
  return {
    lower: survivalQuantile({ steps: lower, longest }, 0.5).value,
    upper: survivalQuantile({ steps: upper, longest }, 0.5).value,
  };
}
