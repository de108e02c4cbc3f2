import type { ActivityCount } from "../domain/reach/reachBounds";
import { reachBounds } from "../domain/reach/reachBounds";
import { formula } from "./formula";
import { FormulaRefusal } from "./FormulaRefusal";
import { inColumns } from "./range/inColumns";
import { isBlankRow } from "./range/isBlankRow";
import { activityCountAt, countColumns } from "./reach/activityCountAt";
import { reachCells, reachHeaders } from "./reach/reachCells";
import { targetSizeArgument } from "./reach/targetSizeArgument";

/**
 * Hoeveel verschillende personen bereiken deze activiteiten samen? Een bandbreedte, want iemand kan aan meer activiteiten meedoen. Voorbeeld: =DOEL.BEREIK(B2:B9; 80000).
 * @customfunction BEREIK BEREIK
 * @param activiteiten Eén rij per activiteit, met koppen Aantal, Teleenheid, Grootste groep. Alleen een kolom met aantallen mag ook: dat zijn dan deelnemers.
 * @param [omvang] Personen in de doelgroep, bijvoorbeeld 80000. Drie cellen naast elkaar: omvang, omvang van, omvang tot.
 * @returns Een rij met koppen en een rij met de uitkomst; aandelen tussen 0 en 1.
 */
export function reach(activiteiten: unknown[][], omvang?: unknown[][]): unknown[][] {
  return formula(() => {
    const range = inColumns(activiteiten, {
      parameter: "activiteiten",
      columns: countColumns,
      required: ["count"],
    });
    const target = targetSizeArgument(omvang);
    const counts: ActivityCount[] = [];
    let rows = 0;
    for (let index = range.firstRow; index < range.rows.length; index += 1) {
      if (isBlankRow(range.rows[index] ?? [])) continue;
      rows += 1;
      const count = activityCountAt(range, index);
      if (count !== null) counts.push(count);
    }
    if (rows === 0) throw new FormulaRefusal("no-rows", {});
    const bounds = counts.length === 0 ? null : reachBounds({ counts, target });
    const activities = { activitiesCounted: counts.length, activitiesNotCounted: rows - counts.length };
    return [[...reachHeaders], reachCells(bounds, target, activities)];
  });
}
