import { axisStep } from "./axisStep";
import type { SmallMultipleFacts } from "./SmallMultipleFacts";
import { valuesShown } from "./valuesShown";

const mostSteps = 4;

/**
 * The step of the axis, in points, at which every one of these indicators fits in about four: seen side by side, the
 * same change then looks the same.
 *
 * For: indicators in the same unit, such as all shares.
 *
 * @returns  1 where none has a value
 */
export function commonAxisStep(indicators: readonly SmallMultipleFacts[]): number {
  return indicators.reduce((most, indicator) => Math.max(most, stepOf(indicator)), 0) || 1;
}

function stepOf(facts: SmallMultipleFacts): number {
  const shown = valuesShown(facts);
  if (shown === null) return 0;
  const distance = shown.upper - shown.lower;
  return distance > 0 ? axisStep(distance, mostSteps) : 0;
}
