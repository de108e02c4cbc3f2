import type { ChartContents } from "../../documents/reports/KeptSheet";
import type { CellRange } from "../../workbook/snapshot";

/** The cells that a chart is drawn over. */
export interface ChartRanges {
  readonly categories: CellRange;
  readonly series: readonly { readonly header: string; readonly cells: CellRange }[];
}

/**
 * Where the data of a chart stand.
 *
 * @param firstRow  the sheet row in which the first row of the table stands
 * @param columnOf  sheet column of a header; null where people took that column out
 * @returns  null where a column that the chart needs is not there
 */
export function chartRanges(
  chart: ChartContents,
  firstRow: number,
  columnOf: (header: string) => number | null,
): ChartRanges | null {
  const cells = (header: string): CellRange | null => {
    const column = columnOf(header);
    if (column === null) return null;
    return {
      firstRow: firstRow + chart.firstRow,
      lastRow: firstRow + chart.lastRow,
      firstColumn: column,
      lastColumn: column,
    };
  };
  const categories = cells(chart.categories);
  const series = chart.series.flatMap((header) => {
    const found = cells(header);
    return found === null ? [] : [{ header, cells: found }];
  });
  if (categories === null || series.length < chart.series.length) return null;
  return { categories, series };
}
