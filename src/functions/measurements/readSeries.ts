import type { Measurement } from "../../domain/movement/Measurement";
import { eachMeasurement } from "./eachMeasurement";

/**
 * The measurements in a range that holds one series; rows without a period and value are passed over.
 *
 * @param parameter  the argument's name, for a refusal
 * @throws FormulaRefusal  those of eachMeasurement
 */
export function readSeries(argument: unknown, parameter = "metingen"): Measurement[] {
  const measurements: Measurement[] = [];
  eachMeasurement(argument, parameter, (measurement) => measurements.push(measurement));
  return measurements;
}
