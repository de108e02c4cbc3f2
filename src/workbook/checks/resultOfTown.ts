import { codeKey } from "../../domain/codes/codeKey";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** M06: a figure about all inhabitants is not compared between providers, as if it were their score. */
export const resultOfTown: Check = ({ records: { indicators, comparisons: table } }) => {
  if (indicators === null || table === null) return [];
  const ofTown = new Set(
    indicators.rows.flatMap(({ code, population }) =>
      code !== null && population === "residents" ? [codeKey(code)] : [],
    ),
  );
  return table.rows
    .filter(({ kind, indicator }) => kind === "provider" && ofTown.has(codeKey(indicator ?? "")))
    .map(({ row, indicator, name }) => ({
      cause: "town-result-per-provider",
      table: "comparisons",
      place: placeOf(table, row, "name"),
      facts: { indicator, name },
      group: codeKey(indicator ?? ""),
    }));
};
