import { nearestName } from "../../domain/codes/nearestName";
import { normaliseName } from "../../domain/codes/normaliseName";
import { textOfCell } from "../cells/textOfCell";
import type { DateSystem } from "../cells/CellReading";
import type { CellValue, SheetRow } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import { assignmentSettings } from "../template";
import { Removals } from "./Removals";
import { sharedText } from "./sharedCell";
import type { Removal, SharedCell, SharedTable } from "./SharedWorkbook";
import { contactSettings } from "./sharingRules";

const settingNames = Object.keys(assignmentSettings) as (keyof typeof assignmentSettings)[];
const byName = new Map<string, keyof typeof assignmentSettings>(
  settingNames.map((name) => [normaliseName(name), name]),
);
const ofThings: readonly string[] = ["municipality", "municipalityCode", "provider"];

/** The settings of Opdracht under their own names, without who to call and without settings that are not of the contract. */
export function sharedAssignment(
  { columns }: LocatedTable,
  visible: readonly SheetRow[],
  dateSystem: DateSystem,
): { readonly table: SharedTable; readonly removals: readonly Removal[] } {
  const removals = new Removals("assignment");
  const rows: SharedCell[][] = [];
  let contacts = 0;
  let own = 0;
  for (const row of visible) {
    const name = settingNamed(row.values[columns["setting"] ?? -1]);
    const value = row.values[columns["value"] ?? -1];
    if (name === null) own += value === undefined ? 0 : 1;
    else if (contactSettings.includes(assignmentSettings[name])) contacts += value === undefined ? 0 : 1;
    else rows.push([name, sharedValue(name, row, columns["value"] ?? -1, dateSystem, removals)]);
  }
  return {
    table: { table: "assignment", fields: ["setting", "value"], rows },
    removals: [
      ...(contacts > 0 ? [{ code: "contact-persons" as const, facts: { values: contacts } }] : []),
      ...(own > 0 ? [{ code: "own-settings" as const, facts: { values: own } }] : []),
      ...removals.toList(),
    ],
  };
}

/** As the settings are read: a name that is nearly right is that setting. */
function settingNamed(value: CellValue | undefined): keyof typeof assignmentSettings | null {
  if (typeof value !== "string") return null;
  return (
    byName.get(normaliseName(value)) ??
    byName.get(normaliseName(nearestName(value, settingNames) ?? "")) ??
    null
  );
}

function sharedValue(
  name: keyof typeof assignmentSettings,
  { values, notations, formulas }: SheetRow,
  column: number,
  dateSystem: DateSystem,
  removals: Removals,
): SharedCell {
  const value = values[column];
  if (value === undefined || typeof value === "object") {
    if (value !== undefined) removals.add("unreadable");
    return null;
  }
  if (formulas?.[column] !== undefined) removals.add("formulas");
  const role = ofThings.includes(assignmentSettings[name]) ? "thing" : "free";
  return sharedText(
    value,
    textOfCell(value, notations?.[column], dateSystem),
    notations?.[column],
    role,
    removals,
  );
}
