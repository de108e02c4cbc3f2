import { proportionOf } from "../../domain/movement/changeBetween";
import { inOrderOfTime } from "../../domain/movement/inOrderOfTime";
import { periodLabel } from "../../domain/period";
import type { Proportion } from "../../domain/statistics/Proportion";
import { FormulaRefusal } from "../FormulaRefusal";
import { readSeries } from "./readSeries";
import { inPoints } from "./inPoints";
import { shareUnitOf } from "./shareUnitOf";

/**
 * A series of shares as events of persons, from early to late, by the label of the period. Measurements without a value
 * or a number of persons are passed over.
 *
 * @throws FormulaRefusal  "period-twice"; those of readSeries and shareUnitOf
 */
export function proportionsByPeriod(argument: unknown, parameter: string): Map<string, Proportion> {
  const measurements = readSeries(argument, parameter);
  const unit = shareUnitOf(measurements, parameter);
  const found = new Map<string, Proportion>();
  for (const measurement of inOrderOfTime(measurements)) {
    if ((measurement.value === null && measurement.events === null) || measurement.persons === null) continue;
    const key = periodLabel(measurement.period);
    if (found.has(key)) throw new FormulaRefusal("period-twice", { period: key });
    found.set(key, proportionOf(inPoints(measurement, unit)));
  }
  return found;
}
