import { proportionOf } from "../../domain/movement/changeBetween";
import { inOrderOfTime } from "../../domain/movement/inOrderOfTime";
import type { Measurement } from "../../domain/movement/Measurement";
import { periodLabel } from "../../domain/period";
import type { Proportion } from "../../domain/statistics/Proportion";
import { FormulaRefusal } from "../FormulaRefusal";
import { inPoints } from "./inPoints";
import type { ShareUnit } from "./ShareNotationSeen";

/**
 * A series of shares as events of persons, from early to late, by the label of the period. Measurements without a value
 * or a number of persons are passed over.
 *
 * @param unit  how the shares are written
 * @throws FormulaRefusal  "period-twice"
 */
export function proportionsByPeriod(
  measurements: readonly Measurement[],
  unit: ShareUnit | null,
): Map<string, Proportion> {
  const found = new Map<string, Proportion>();
  for (const measurement of inOrderOfTime(measurements)) {
    if ((measurement.value === null && measurement.events === null) || measurement.persons === null) continue;
    const key = periodLabel(measurement.period);
    if (found.has(key)) throw new FormulaRefusal("period-twice", { period: key });
    found.set(key, proportionOf(inPoints(measurement, unit)));
  }
  return found;
}
