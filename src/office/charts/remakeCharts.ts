import type { KeptSheet } from "../../documents/reports/KeptSheet";
import { chartHeight } from "../../workbook/keptRows/chartHeight";
import { columnsByHeader } from "../../workbook/keptRows/columnsByHeader";
import type { CellRange } from "../../workbook/snapshot";
import { cellsOf } from "../corners";
import { chartRanges } from "./chartRanges";
import { drawChart } from "./drawChart";
import type { ChartFrame, StandingChart } from "./StandingChart";

/** In points. */
const [width, gap] = [480, 12];

/** Between two round trips: well below what Excel on the web takes at once. */
const chartsPerBatch = 25;

export interface ChartTable {
  readonly sheet: string;
  /** Header row included. */
  readonly range: CellRange;
  readonly headers: readonly string[];
}

/**
 * Makes the charts of a sheet, each where it stood before and as large; new ones right of the table, under each other. Ours
 * that are no longer given go; those of people stay.
 */
export async function remakeCharts(
  context: Excel.RequestContext,
  kept: KeptSheet,
  { sheet: name, range, headers }: ChartTable,
  standing: readonly StandingChart[],
): Promise<void> {
  if (kept.charts.length === 0 && standing.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(name);
  const columns = columnsByHeader(kept, headers);
  const columnOf = (header: string): number | null => {
    const at = columns.get(kept.columns.findIndex((column) => column.header === header));
    return at === undefined ? null : range.firstColumn + at;
  };
  const beside = cellsOf(sheet, {
    firstRow: range.firstRow,
    lastRow: range.firstRow,
    firstColumn: range.lastColumn + 2,
    lastColumn: range.lastColumn + 2,
  }).load("left,top");
  await context.sync();
  for (const chart of standing) sheet.charts.getItem(chart.name).delete();
  let { top } = beside;
  for (const [index, chart] of kept.charts.entries()) {
    if (index > 0 && index % chartsPerBatch === 0) await context.sync();
    const ranges = chartRanges(chart, range.firstRow + 1, columnOf);
    if (ranges === null) continue;
    const before: ChartFrame | undefined = standing.find((one) => one.name === chart.name);
    const height = chartHeight(chart);
    drawChart(sheet, chart, ranges, before ?? { left: beside.left, top, width, height });
    if (before === undefined) top += height + gap;
  }
  await context.sync();
}
