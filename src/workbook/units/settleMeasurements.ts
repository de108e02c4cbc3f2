import { percentagePoints } from "../cells/percentagePoints";
import { percentageBit } from "../percentageBit";
import type { MeasurementRow } from "../records";
import { tableContract } from "../template";
import type { RefusedFields } from "./RefusedFields";
import type { ShareNotation } from "./shareNotation";
import { isStrayShare, meantShare } from "./shareNotation";

/** The fields of a measurement that are in the indicator's own unit. */
export const measuredFields = ["value", "lower95", "upper95"] as const;
type MeasuredField = (typeof measuredFields)[number];

const bits: Readonly<Record<MeasuredField, number>> = {
  value: percentageBit("measurements", "value"),
  lower95: percentageBit("measurements", "lower95"),
  upper95: percentageBit("measurements", "upper95"),
};

/** Arithmetic on doubles may leave 100.00000000000001. */
const slackPoints = 1e-9;

/** @param percentages  the fields of the row that were written as a percentage: the sum of their bits */
export function isPercentage(percentages: number, field: MeasuredField): boolean {
  return (percentages & bits[field]) !== 0;
}

/** Brings a measurement of a share to percentage points; a number in the wrong notation or out of range is refused. */
export function settleShare(
  row: MeasurementRow,
  percentages: number,
  notation: ShareNotation,
  refused: RefusedFields,
): void {
  for (const field of measuredFields) {
    const number = row[field];
    if (number === null) continue;
    const isBare = !isPercentage(percentages, field);
    if (isBare && isStrayShare(number, notation)) {
      const facts = { indicator: row.indicator ?? "", value: number, meant: meantShare(number, notation) };
      refused.refuse(row, field, facts.indicator, "mixed-share-notation", facts);
      continue;
    }
    const points = isBare && notation.unit === "shares" ? percentagePoints(number) : number;
    if (points < 0 || points > 100 + slackPoints) {
      refused.refuse(row, field, field, "share-out-of-range", { column: headerOf(field), number });
    } else row[field] = points;
  }
}

/** A percentage among the values of a mean or count is something else than the others: it is refused. */
export function settlePlain(row: MeasurementRow, percentages: number, refused: RefusedFields): void {
  for (const field of measuredFields) {
    const number = row[field];
    if (number === null || !isPercentage(percentages, field)) continue;
    refused.refuse(row, field, field, "not-a-number", { column: headerOf(field), text: `${number}%` });
  }
}

/** An interval that does not hold its own value says nothing: its bounds are refused, the value is kept. */
export function settleBounds(row: MeasurementRow, refused: RefusedFields): void {
  const { indicator, value, lower95: lower, upper95: upper } = row;
  if (lower === null || upper === null) return;
  if (lower <= upper && (value === null || (lower <= value && value <= upper))) return;
  refused.refuse(row, "lower95", "lower95", "bounds-reversed", { indicator, lower, value, upper });
  refused.empty(row, "upper95");
}

function headerOf(field: MeasuredField): string {
  return tableContract("measurements").fields[field]?.header ?? field;
}
