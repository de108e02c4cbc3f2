import { FormulaRefusal } from "../FormulaRefusal";
import { inColumns } from "../range/inColumns";
import type { RangeInColumns } from "../range/RangeInColumns";
import type { MeasurementColumn } from "./measurementColumns";
import type { TermColumn } from "./readTerms";
import { termColumns } from "./readTerms";

/** The order without headers: what nearly every table has stands first. */
const columns = [
  "indicator",
  "period",
  "value",
  "persons",
  "lower95",
  "upper95",
  "area",
  "events",
  "designEffect",
  "definitionVersion",
  "status",
  "explanation",
  ...termColumns,
] as const;

export type MeasurementsRange = RangeInColumns<"indicator" | "area" | MeasurementColumn | TermColumn>;

/**
 * Finds the columns of a range with measurements of many indicators.
 *
 * @param withTerms  whether what was agreed must stand in the range itself
 * @throws FormulaRefusal  "argument-missing", "columns-missing"
 */
export function measurementsInRange(argument: unknown, withTerms: boolean): MeasurementsRange {
  const always = ["indicator", "period"] as const;
  const required = withTerms ? ([...always, "norm"] as const) : always;
  const range = inColumns(argument, { parameter: "metingen", columns, required });
  const { value, events, persons } = range.positions;
  if (value >= 0 || (events >= 0 && persons >= 0)) return range;
  throw new FormulaRefusal("columns-missing", { columns: ["Waarde"] });
}
