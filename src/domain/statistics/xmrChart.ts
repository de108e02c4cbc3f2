import { InvalidInput } from "../InvalidInput";
import { assertInRange } from "./assertInRange";
import type { XmrSignal } from "./xmrSignals";
import { xmrSignals } from "./xmrSignals";

export type { XmrSignal };

export interface XmrPoint {
  readonly value: number;
  /** Distance to the point before; null for the first. */
  readonly movingRange: number | null;
  /** The patterns this point is part of; empty for ordinary variation. */
  readonly signals: readonly XmrSignal[];
}

/** A series with the limits of its ordinary variation, in the unit of the values. */
export interface XmrChart {
  readonly mean: number;
  /** Over the moving ranges that were kept. */
  readonly meanMovingRange: number;
  readonly lowerLimit: number;
  readonly upperLimit: number;
  readonly lowerNearLimit: number;
  readonly upperNearLimit: number;
  /** Limits on fewer than 13 points: they will still shift. */
  readonly limitsAreTrial: boolean;
  readonly points: readonly XmrPoint[];
}

const fewestPoints = 12;
const fewestPointsForLastingLimits = 13;
/** Three standard deviations in mean moving ranges: 3 / 1.128. */
const limitFactor = 2.66;
/** A single moving range above this many mean moving ranges is itself unusual. */
const screeningFactor = 3.267;

/**
 * XmR chart: whether a monthly or quarterly series behaves as it always did.
 *
 * For: at least twelve values in order of time. Not for: a few yearly values — see linearTrendInProportions.
 * Limits are not cut off at 0 or 100%: that is for the drawing.
 *
 * @param values   one per period, in order of time, without gaps
 * @param options  screenMovingRanges: leave unusually large moving ranges out of the limits (default true)
 * @throws InvalidInput  "too-few-values", "not-a-finite-number"
 * Source: Wheeler & Chambers (1992), Understanding Statistical Process Control; as R package NHSRplotthedots.
 * @example xmrChart([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) // mean 1.94, lowerLimit -0.72, upperLimit 4.6
 */
export function xmrChart(
  values: readonly number[],
  { screenMovingRanges = true }: { readonly screenMovingRanges?: boolean } = {},
): XmrChart {
  if (values.length < fewestPoints) {
    throw new InvalidInput("too-few-values", { needed: fewestPoints, given: values.length });
  }
  for (const value of values) assertInRange("value", value, -Infinity, Infinity);
  const mean = meanOf(values);
  const movingRanges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const meanMovingRange = screenMovingRanges ? screenedMean(movingRanges) : meanOf(movingRanges);
  const reach = limitFactor * meanMovingRange;
  const limits = { lower: mean - reach, upper: mean + reach };
  const nearLimits = { lower: mean - (reach * 2) / 3, upper: mean + (reach * 2) / 3 };
  const signals = xmrSignals(values, { mean, limits, nearLimits });
  return {
    mean,
    meanMovingRange,
    lowerLimit: limits.lower,
    upperLimit: limits.upper,
    lowerNearLimit: nearLimits.lower,
    upperNearLimit: nearLimits.upper,
    limitsAreTrial: values.length < fewestPointsForLastingLimits,
    points: values.map((value, index) => ({
      value,
      movingRange: movingRanges[index - 1] ?? null,
      signals: signals[index] ?? [],
    })),
  };
}

function screenedMean(movingRanges: readonly number[]): number {
  const highest = screeningFactor * meanOf(movingRanges);
  return meanOf(movingRanges.filter((range) => range <= highest));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
