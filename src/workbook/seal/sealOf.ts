import type { CheckedWorkbook } from "../checkWorkbook";
import type { Seal } from "../kept/KeptChoices";
import { locateTables } from "../locateTables";
import type { WorkbookSnapshot } from "../snapshot";
import { tableFingerprint } from "./tableFingerprint";

/**
 * The seal of a workbook that was checked and found without errors; null where it has errors.
 *
 * It says that what stands in the tables is what was checked, and nothing about who did so: whoever has Doelbereik can seal
 * a workbook anew.
 *
 * @param checked  of this snapshot
 * @param time     ISO date and time of the check
 * @param version  of Doelbereik
 */
export function sealOf(
  snapshot: WorkbookSnapshot,
  checked: Pick<CheckedWorkbook, "counts" | "kept">,
  time: string,
  version: string,
): Seal | null {
  const { errors, ...counts } = checked.counts;
  if (errors > 0) return null;
  return { version, time, counts, tables: sealedTables(snapshot, checked.kept) };
}

/** What a seal says of each table that is there, in the order of the template. */
export function sealedTables(
  snapshot: WorkbookSnapshot,
  { mappings }: Pick<CheckedWorkbook["kept"], "mappings">,
): Seal["tables"] {
  const { tables } = locateTables(snapshot, mappings);
  return [...tables].map(([table, located]) => ({
    table,
    rows: located.rows.length,
    fingerprint: tableFingerprint(located),
  }));
}
