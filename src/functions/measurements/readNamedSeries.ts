import { normaliseName } from "../../domain/codes/normaliseName";
import type { Measurement } from "../../domain/movement/Measurement";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { textAt } from "../range/textAt";
import { eachMeasurement } from "./eachMeasurement";

export interface NamedSeries {
  /** As first written; "" where the range has no names. */
  readonly name: string;
  readonly measurements: readonly Measurement[];
}

/**
 * The series in a range with measurements of several municipalities or providers, in the order in which they first
 * appear; one series where the range has no names.
 *
 * @param parameter  the argument's name, for a refusal
 * @throws FormulaRefusal  "cell-blank" for a measurement without a name among others with one; those of eachMeasurement
 */
export function readNamedSeries(argument: unknown, parameter: string): NamedSeries[] {
  const byName = new Map<string, { name: string; measurements: Measurement[] }>();
  let nameless = 0;
  eachMeasurement(argument, parameter, (measurement, range, index) => {
    const name = textAt(range, index, "comparedName");
    const key = normaliseName(name);
    if (key === "") nameless = index + 1;
    const known = byName.get(key);
    if (known === undefined) byName.set(key, { name, measurements: [measurement] });
    else known.measurements.push(measurement);
  });
  if (nameless > 0 && byName.size > 1) {
    throw new FormulaRefusal("cell-blank", { row: nameless, column: formulaColumns.comparedName[0] });
  }
  return [...byName.values()];
}
