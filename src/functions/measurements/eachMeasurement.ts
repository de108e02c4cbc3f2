import type { Measurement } from "../../domain/movement/Measurement";
import type { Period } from "../../domain/period";
import { FormulaRefusal } from "../FormulaRefusal";
import { inColumns } from "../range/inColumns";
import { numberAt } from "../range/numberAt";
import type { RangeInColumns } from "../range/RangeInColumns";
import type { MeasurementColumn } from "./measurementColumns";
import { measurementColumns } from "./measurementColumns";
import { periodAt } from "./periodAt";
import { readMeasurement } from "./readMeasurement";

export type MeasurementRange = RangeInColumns<MeasurementColumn | "comparedName">;

/**
 * Reads a range row by row; rows without a period and value are passed over.
 *
 * @param parameter  the argument's name, for a refusal
 * @param visit      called with each measurement, its range and the index of its row
 * @throws FormulaRefusal  "no-rows", "columns-missing"; those of periodAt and readMeasurement
 */
export function eachMeasurement(
  argument: unknown,
  parameter: string,
  visit: (measurement: Measurement, range: MeasurementRange, index: number) => void,
): void {
  const columns = [...measurementColumns, "comparedName"] as const;
  const range = inColumns(argument, { parameter, columns, required: ["period"] });
  if (range.positions.value < 0 && (range.positions.events < 0 || range.positions.persons < 0)) {
    throw new FormulaRefusal("columns-missing", { columns: ["Waarde"] });
  }
  const known = new Map<unknown, Period>();
  let found = false;
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    const period = periodAt(range, index, known, numberAt(range, index, "value"));
    if (period === null) continue;
    found = true;
    visit(readMeasurement(range, index, period), range, index);
  }
  if (!found) throw new FormulaRefusal("no-rows", {});
}
