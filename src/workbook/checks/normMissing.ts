import type { Check } from "./CheckInput";
import { isLeftBlank } from "./isLeftBlank";
import { placeOf } from "./placeOf";

/** M01: an indicator says which way is wanted; without it no change is good or bad. */
export const normMissing: Check = ({ records }) => {
  const table = records.indicators;
  if (table === null) return [];
  return table.rows
    .filter((indicator) => isLeftBlank(table, indicator, "norm"))
    .map((indicator) => ({
      cause: "norm-missing",
      table: "indicators",
      place: placeOf(table, indicator.row, "norm"),
      facts: { indicator: indicator.code ?? indicator.name },
      group: "",
    }));
};
