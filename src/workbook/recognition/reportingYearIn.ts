import { normaliseName } from "../../domain/codes/normaliseName";
import type { SheetSnapshot } from "../snapshot";

const settingName = normaliseName("Verslagjaar");
/** Settings stand at the top of a sheet. */
const rowsLookedAt = 100;
const looksLikeYear = /^(?:19|20)\d\d$/;

/** The year that a workbook says it is about: what stands right of "Verslagjaar", on any sheet; null where nothing does. */
export function reportingYearIn(sheets: readonly SheetSnapshot[]): number | null {
  for (const { rows } of sheets) {
    for (const { values } of rows.slice(0, rowsLookedAt)) {
      const at = values.findIndex(
        (value) => typeof value === "string" && normaliseName(value) === settingName,
      );
      if (at === -1) continue;
      const right = values.slice(at + 1).find((value) => value !== undefined && value !== "");
      if (typeof right !== "object" && looksLikeYear.test(String(right).trim())) return Number(right);
    }
  }
  return null;
}
