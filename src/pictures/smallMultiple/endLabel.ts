import { measuredDecimals } from "../../text/measuredDecimals";
import type { PictureWords } from "../../text/PictureWords";
import type { SmallMultipleFacts } from "../SmallMultipleFacts";

/** The latest value in words, with its uncertainty. */
export interface EndLabel {
  readonly value: string;
  /** "±2,0", or both bounds where they lie at unequal distances; null where the uncertainty is not known. */
  readonly uncertainty: string | null;
}

/** More than this part of the whole interval between both distances, and one number would not be true. */
const lopsided = 0.1;

/** What stands beside the latest measurement; null where it has no value. */
export function endLabel(facts: SmallMultipleFacts, words: PictureWords): EndLabel | null {
  const latest = facts.measurements.at(-1);
  if (latest?.value == null) return null;
  const { value, interval95 } = latest;
  const decimals = measuredDecimals(facts.kind, latest);
  const label = words.value(value, facts.kind, decimals);
  if (interval95 === null) return { value: label, uncertainty: null };
  const { formatNumber } = words.numbers;
  const below = value - interval95.lower;
  const above = interval95.upper - value;
  return {
    value: label,
    uncertainty:
      Math.abs(above - below) <= lopsided * (above + below)
        ? `±${formatNumber((above + below) / 2, decimals)}`
        : `${formatNumber(interval95.lower, decimals)}–${formatNumber(interval95.upper, decimals)}`,
  };
}
