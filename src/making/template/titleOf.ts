import { cellAddress } from "../../workbook/cellAddress";
import { assignmentSettings, tableContract } from "../../workbook/template";
import type { NewSettings } from "./addAssignmentSheet";
import { firstDataRow } from "./layout";
import type { NewFormula } from "./NewCell";

const mentioned = ["Gemeente", "Aanbieder", "Verslagjaar"] as const;

/**
 * The title of a workbook with whom and when it is about, such as "Sjabloon, Hoorn, 2026": as it is now, and as a formula
 * that changes when Opdracht does.
 */
export function titleOf(name: string, settings: NewSettings): NewFormula & { readonly result: string } {
  const values = mentioned.map((setting) => settings[setting] ?? null);
  const known = values.filter((value) => typeof value === "string" || typeof value === "number");
  const rows = Object.keys(assignmentSettings);
  const parts = mentioned.map((setting) => {
    const cell = `${tableContract("assignment").name}!${cellAddress(firstDataRow + rows.indexOf(setting), 1)}`;
    return `IF(${cell}="","",", "&${cell})`;
  });
  return { formula: `"${name}"&${parts.join("&")}`, result: [name, ...known].join(", ") };
}
