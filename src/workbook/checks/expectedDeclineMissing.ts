import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** M01: who agrees on a bounded decline says how far it may fall; without that no change can be held against it. */
export const expectedDeclineMissing: Check = ({ records }) => {
  const table = records.indicators;
  if (table === null) return [];
  const field = table.columns["expectedChangePerYear"] === undefined ? "norm" : "expectedChangePerYear";
  return table.rows
    .filter(
      ({ norm, expectedChangePerYear, states }) =>
        norm === "bounded-decline" &&
        expectedChangePerYear === null &&
        states["expectedChangePerYear"] === undefined,
    )
    .map((indicator) => ({
      cause: "expected-decline-missing",
      table: "indicators",
      place: placeOf(table, indicator.row, field),
      facts: { indicator: indicator.code ?? indicator.name },
      group: "",
    }));
};
