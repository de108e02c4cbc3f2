import type { KeptSheet } from "../../documents/reports/KeptSheet";
import { numberedName } from "../../workbook/numberedName";
import { planKeptRows } from "../../workbook/keptRows/planKeptRows";
import { HostRefused } from "../HostRefused";
import { findKeptTable } from "./findKeptTable";
import type { KeptPlace } from "./KeptPlace";
import { loadFoundTable } from "./loadFoundTable";
import { locateTables } from "./locateTables";
import type { LocatedTable } from "./locateTables";

const longestSheetName = 31;

/**
 * Looks where each sheet goes and decides what is written, before anything is.
 *
 * @throws HostRefused workbook-structure-protected, sheet-protected, key-column-missing, table-missing
 */
export async function keptPlaces(
  context: Excel.RequestContext,
  sheets: readonly KeptSheet[],
): Promise<readonly KeptPlace[]> {
  const { located, sheetNames, isStructureProtected } = await locateTables(context);
  const taken = [...sheetNames];
  const places: KeptPlace[] = [];
  for (const kept of sheets) {
    const ours = await findKeptTable(context, kept, located, sheetNames);
    if (ours !== null) places.push(await placeInStanding(context, kept, ours));
    else if (isStructureProtected) throw new HostRefused("workbook-structure-protected", {});
    else {
      const name = numberedName(kept.name, taken, longestSheetName);
      taken.push(name);
      places.push({ kept, name, found: null });
    }
  }
  return places;
}

async function placeInStanding(
  context: Excel.RequestContext,
  kept: KeptSheet,
  ours: LocatedTable,
): Promise<KeptPlace> {
  const { sheet: name, table, range, hasTotals } = ours;
  if (ours.isProtected) throw new HostRefused("sheet-protected", { sheet: name });
  const { standing, lines } = await loadFoundTable(context, ours);
  const plan = ours.hasHeaders ? planKeptRows(kept, standing) : null;
  if (plan === null) throw new HostRefused("key-column-missing", { sheet: name, header: kept.keyColumn });
  return { kept, name, found: { table, range, hasTotals, lines, standing, plan } };
}
