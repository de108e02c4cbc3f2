import type { TrendLevel } from "../../domain/statistics/trendDecision";
import { FormulaRefusal } from "../FormulaRefusal";
import { shareArgument } from "./shareArgument";

const levels: readonly TrendLevel[] = [0.95, 0.99, 0.998];

/**
 * How sure a trend must be; null where it was left out.
 *
 * @throws FormulaRefusal  "argument-not-a-share"; those of numberArgument
 */
export function trendLevelArgument(argument: unknown): TrendLevel | null {
  const share = shareArgument(argument, "zekerheid");
  if (share === null) return null;
  const level = levels.find((one) => one === share);
  if (level !== undefined) return level;
  throw new FormulaRefusal("not-a-choice", {
    row: null,
    text: String(share),
    choices: ["0,95", "0,99", "0,998"],
  });
}
