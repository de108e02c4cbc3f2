import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** M07: where staying equal, or a limited decline, is good enough, it is said why. */
export const maintainExplained: Check = ({ records: { indicators: table } }) => {
  if (table === null || table.columns["explanation"] === undefined) return [];
  return table.rows
    .filter(({ norm }) => norm === "maintain" || norm === "bounded-decline")
    .filter(({ explanation, states }) => explanation === null && states["explanation"] === undefined)
    .map(({ row, code, name }) => ({
      cause: "maintain-unexplained",
      table: "indicators",
      place: placeOf(table, row, "explanation"),
      facts: { indicator: code ?? name },
      group: "",
    }));
};
