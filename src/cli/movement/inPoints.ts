import type { NumberInText } from "../../workbook/cells/readNumber";
import { percentagePoints } from "../../workbook/cells/percentagePoints";
import type { Indicator } from "../../workbook/records";
import { percentageBit } from "../../workbook/percentageBit";
import { RefusedFields } from "../../workbook/units/RefusedFields";
import { settlePlainTerms, settleShareTerms } from "../../workbook/units/settleTerms";
import { isStrayShare } from "../../workbook/units/shareNotation";
import type { UnitOfIndicator } from "./unitOfIndicator";

/**
 * A measured number in points of its indicator.
 *
 * @returns "mixed" where it is in another notation than the other numbers of the indicator
 */
export function valueInPoints(written: NumberInText, unit: UnitOfIndicator): number | "mixed" {
  const { number, isPercentage } = written;
  if (unit === "percent") return number;
  if (unit === "plain") return isPercentage ? "mixed" : number;
  if (isPercentage) return number;
  if (isStrayShare(number, unit)) return "mixed";
  return unit.unit === "shares" ? percentagePoints(number) : number;
}

/**
 * A margin or an expected change in points of its indicator, by the rules of a workbook (`settleShareTerms`).
 *
 * @returns "mixed" where it could be in either notation
 */
export function termInPoints(
  field: "margin" | "expectedChangePerYear",
  written: NumberInText,
  unit: UnitOfIndicator,
): number | "mixed" {
  if (unit === "percent") return written.number;
  const indicator: Indicator = { ...blankIndicator, [field]: written.number };
  const percentages = written.isPercentage ? percentageBit("indicators", field) : 0;
  const refused = new RefusedFields("indicators", nowhere);
  if (unit === "plain") settlePlainTerms(indicator, percentages, refused);
  else settleShareTerms(indicator, percentages, unit, refused);
  return indicator[field] ?? "mixed";
}

const nowhere = { sheet: "", headerRow: 1, columns: {}, rows: [] };

const blankIndicator: Indicator = {
  row: 1,
  states: {},
  code: null,
  goal: null,
  name: null,
  population: null,
  kind: null,
  norm: null,
  margin: null,
  targetValue: null,
  targetYear: null,
  expectedChangePerYear: null,
  source: null,
  instrument: null,
  theme: null,
  explanation: null,
};
