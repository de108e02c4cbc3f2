import { remakeCharts } from "../charts/remakeCharts";
import { standingCharts } from "../charts/standingCharts";
import { headerRowOf } from "../sheets/headerRowOf";
import { writeContents } from "../sheets/writeContents";
import { cellEdits } from "./cellEdits";
import type { KeptPlace } from "./KeptPlace";
import { updateTable } from "./updateTable";

/** Writes one report sheet: makes it, or brings it up to date, and then its charts. */
export async function writeKeptSheet(context: Excel.RequestContext, place: KeptPlace): Promise<void> {
  const { kept, name, found } = place;
  if (found === null) {
    await writeContents(context, { contents: kept, name, isNew: true, table: null, formerTable: null });
    const firstRow = headerRowOf(kept) + 1;
    const lastRow = firstRow + Math.max(kept.rows.length, 1);
    const range = { firstRow, lastRow, firstColumn: 0, lastColumn: kept.columns.length - 1 };
    const headers = kept.columns.map(({ header }) => header);
    await remakeCharts(context, kept, { sheet: name, range, headers }, []);
    return;
  }
  const { range, standing, plan } = found;
  await updateTable(context, place, found, cellEdits(plan, standing));
  const charts = await standingCharts(context, name);
  await remakeCharts(context, kept, { sheet: name, range, headers: standing.headers }, charts);
}
