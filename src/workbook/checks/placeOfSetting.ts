import { normaliseName } from "../../domain/codes/normaliseName";
import type { Place } from "../findings";
import type { Assignment, WorkbookRecords } from "../records";
import type { WorkbookSnapshot } from "../snapshot";
import { assignmentSettings } from "../template";

/** Where the value of a setting of Opdracht stands; the whole sheet where the setting is not there. */
export function placeOfSetting(
  setting: keyof Assignment,
  snapshot: WorkbookSnapshot,
  table: NonNullable<WorkbookRecords["assignmentTable"]>,
): Place {
  const named = Object.entries(assignmentSettings).find(([, key]) => key === setting)?.[0] ?? "";
  const { setting: nameColumn = 0, value = null } = table.columns;
  const rows = snapshot.sheets.find((sheet) => sheet.name === table.sheet)?.rows ?? [];
  const isNamed = (name: unknown): boolean =>
    typeof name === "string" && normaliseName(name) === normaliseName(named);
  const line = rows.find(({ row, values }) => row > table.headerRow && isNamed(values[nameColumn]));
  return { sheet: table.sheet, row: line?.row ?? null, column: line === undefined ? null : value };
}
