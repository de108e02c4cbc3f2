import type { Measurement } from "../../domain/movement/Measurement";
import type { Period } from "../../domain/period";
import { FormulaRefusal } from "../FormulaRefusal";
import { inColumns } from "../range/inColumns";
import { numberAt } from "../range/numberAt";
import { measurementColumns } from "./measurementColumns";
import { periodAt } from "./periodAt";
import { readMeasurement } from "./readMeasurement";

/**
 * The measurements in a range that holds one series; rows without a period and value are passed over.
 *
 * @param parameter  the argument's name, for a refusal
 * @throws FormulaRefusal  "no-rows", "columns-missing"; those of periodAt and readMeasurement
 */
export function readSeries(argument: unknown, parameter = "metingen"): Measurement[] {
  const range = inColumns(argument, { parameter, columns: measurementColumns, required: ["period"] });
  if (range.positions.value < 0 && (range.positions.events < 0 || range.positions.persons < 0)) {
    throw new FormulaRefusal("columns-missing", { columns: ["Waarde"] });
  }
  const known = new Map<unknown, Period>();
  const measurements: Measurement[] = [];
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    const period = periodAt(range, index, known, numberAt(range, index, "value"));
    if (period !== null) measurements.push(readMeasurement(range, index, period));
  }
  if (measurements.length === 0) throw new FormulaRefusal("no-rows", {});
  return measurements;
}
