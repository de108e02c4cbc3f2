import type { EstimateWithInterval } from "../domain/statistics/EstimateWithInterval";
import { supportedDecimals } from "./supportedDecimals";

/** A share and its bounds as they are shown, with as many decimals as its margin bears. */
export interface WrittenShare {
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
}

/**
 * @param share  value and bounds as shares, 0–1
 * @example shareWithMargin(wilsonProportion(65, 100), formatShare).value // "65%"
 */
export function shareWithMargin(
  { value, lower, upper }: Pick<EstimateWithInterval, "value" | "lower" | "upper">,
  formatShare: (share: number, decimals: number) => string,
): WrittenShare {
  const decimals = supportedDecimals({ lower: 100 * lower, upper: 100 * upper }, "percentage-points");
  const written = (share: number): string => formatShare(share, decimals);
  return { value: written(value), lower: written(lower), upper: written(upper) };
}
