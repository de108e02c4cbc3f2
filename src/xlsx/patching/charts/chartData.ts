import type { ChartContents, KeptSheet } from "../../../documents/reports/KeptSheet";
import type { CellRange } from "../../../workbook/snapshot";
import { rangeReference } from "../../cellReference";
import type { ChartData } from "./writeChart";

/** Where the columns of a report sheet stand, and in which row its table begins. */
export interface ChartTable {
  readonly sheet: string;
  readonly headerRow: number;
  /** Sheet column of a header; null where people took that column out. */
  readonly columnOf: (header: string) => number | null;
}

/** @returns null where a column that the chart needs is not there */
export function chartData(kept: KeptSheet, chart: ChartContents, table: ChartTable): ChartData | null {
  const firstRow = table.headerRow + 1 + chart.firstRow;
  const lastRow = table.headerRow + 1 + chart.lastRow;
  const rows = kept.rows.slice(chart.firstRow, chart.lastRow + 1);
  const columnOf = (header: string): number => table.columnOf(header) ?? -1;
  if ([chart.categories, ...chart.series].some((header) => columnOf(header) === -1)) return null;
  const valuesOf = (header: string) => {
    const index = kept.columns.findIndex((column) => column.header === header);
    return rows.map((row) => row[index] ?? null);
  };
  const body = (header: string): string =>
    reference(table.sheet, {
      firstRow,
      lastRow,
      firstColumn: columnOf(header),
      lastColumn: columnOf(header),
    });
  const head = (header: string): string =>
    reference(table.sheet, {
      firstRow: table.headerRow,
      lastRow: table.headerRow,
      firstColumn: columnOf(header),
      lastColumn: columnOf(header),
    });
  return {
    categories: {
      reference: body(chart.categories),
      values: valuesOf(chart.categories).map((value) => String(value ?? "")),
    },
    series: chart.series.map((name) => ({
      name,
      nameReference: head(name),
      reference: body(name),
      values: valuesOf(name).map((value) => (typeof value === "number" ? value : null)),
    })),
  };
}

/** With the sheet and with dollar signs, as a chart refers to cells. */
function reference(sheet: string, range: CellRange): string {
  const fixed = rangeReference(range).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${sheet.replaceAll("'", "''")}'!${fixed}`;
}
