import type { Measurement } from "../../domain/movement/Measurement";
import type { Period } from "../../domain/period";
import { formulaChoices } from "../../text/nl/formulaChoices";
import { choiceIn } from "../range/choiceIn";
import { countAt } from "../range/countAt";
import { isBlank } from "../range/isBlank";
import { missingText } from "../range/missingText";
import { numberAt } from "../range/numberAt";
import type { RangeInColumns } from "../range/RangeInColumns";
import { textAt } from "../range/textAt";
import type { MeasurementColumn } from "./measurementColumns";

/**
 * One row as a measurement, its numbers as written.
 *
 * @throws FormulaRefusal  "not-a-choice"; those of numberAt and countAt
 */
export function readMeasurement(
  range: RangeInColumns<MeasurementColumn>,
  index: number,
  period: Period,
): Measurement {
  const { positions } = range;
  const row = range.rows[index] ?? [];
  const value = numberAt(range, index, "value");
  return {
    period,
    value,
    events: countAt(range, index, "events"),
    persons: countAt(range, index, "persons"),
    lower95: numberAt(range, index, "lower95"),
    upper95: numberAt(range, index, "upper95"),
    designEffect: numberAt(range, index, "designEffect"),
    definitionVersion: textAt(range, index, "definitionVersion") || null,
    status: choiceIn(textAt(range, index, "status"), formulaChoices.status, index + 1),
    suppressed: value === null && isHidden(row[positions.value < 0 ? positions.events : positions.value]),
    explained: positions.explanation >= 0 && !isBlank(row[positions.explanation]),
  };
}

function isHidden(cell: unknown): boolean {
  return typeof cell === "string" && missingText(cell) === "hidden";
}
