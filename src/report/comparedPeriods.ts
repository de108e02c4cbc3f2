import type { Comparison } from "../domain/movement/judgement";
import { periodLabel } from "../domain/period";

/** The two periods of a comparison as people write them; null where nothing was compared. */
export function comparedPeriods({ compared }: Comparison): { from: string; to: string } | null {
  return compared === null ? null : { from: periodLabel(compared.from), to: periodLabel(compared.to) };
}
