import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";
import type { IndicatorReport } from "../../../report/report";
import type { ChartSheetColumn, ReportSheetWords } from "../../../text/ReportSheetWords";
import type { SheetColumn, SheetValue } from "../../SheetContents";
import type { ChartContents, KeptSheet } from "../KeptSheet";
import type { ReportFigure } from "../ReportDocument";
import type { ChartRow } from "./chartRows";
import { indicatorsToDraw, measurementRows, mostDrawn, nameOf, rangeRows } from "./chartRows";

const columns: readonly (readonly [ChartSheetColumn, Omit<SheetColumn, "header">])[] = [
  ["key", { width: 22, format: "text" }],
  ["chart", { width: 34, format: "text" }],
  ["category", { width: 44, format: "text" }],
  ["lower", { width: 10, format: "number" }],
  ["width", { width: 12, format: "number" }],
  ["upper", { width: 10, format: "number" }],
  ["value", { width: 10, format: "number" }],
  ["target", { width: 12, format: "number" }],
  ["unit", { width: 10, format: "text" }],
  ["state", { width: 16, format: "text" }],
];

/** Rows that are drawn in one chart. */
interface Drawing {
  readonly chart: Omit<ChartContents, "categories" | "series" | "firstRow" | "lastRow" | "format">;
  readonly series: readonly ChartSheetColumn[];
  readonly rows: readonly ChartRow[];
}

/** The sheet Grafieken: the data of the native charts, in consecutive rows, with the charts over them. */
export function chartsSheet(
  facts: ConversationFacts,
  figures: readonly ReportFigure[],
  words: ReportSheetWords,
  provenance: string,
): KeptSheet {
  const indicators = indicatorsToDraw(facts);
  const drawn = indicators.slice(0, mostDrawn.indicators);
  const drawings = [
    ...rangeDrawing("reach", figures, words),
    ...rangeDrawing("experience", figures, words),
    ...drawn.map((indicator) => lineDrawing(indicator, words)),
  ];
  const headers = words.charts;
  const rows = drawings.flatMap(({ chart, rows: ofChart }) =>
    ofChart.map((row) => valuesOf(row, chart.title, words)),
  );
  const notDrawn = words.notDrawn(drawn.length, indicators.length - drawn.length);
  return {
    name: "Grafieken",
    tableName: "Grafieken",
    columns: columns.map(([column, look]) => ({ header: headers[column], ...look })),
    rows: rows.length === 0 ? [emptyRow(words)] : rows,
    note: [provenance, words.chartsLead, ...(notDrawn === null ? [] : [notDrawn])],
    keyColumn: headers.key,
    noteColumns: [],
    goneColumn: headers.state,
    gone: words.goneFigure,
    standing: words.standing,
    charts: chartsOf(drawings, words),
  };
}

function rangeDrawing(
  level: "reach" | "experience",
  figures: readonly ReportFigure[],
  { chartTitles, chartShows }: ReportSheetWords,
): Drawing[] {
  const rows = rangeRows(figures.filter((figure) => figure.level === level)).slice(0, mostDrawn.bars);
  if (rows.length === 0) return [];
  return [
    {
      chart: {
        name: `Doelbereik ${level}`,
        title: chartTitles[level],
        alternativeText: chartShows[level](rows.length),
        kind: "range",
      },
      series: ["lower", "width"],
      rows,
    },
  ];
}

function lineDrawing(
  indicator: IndicatorReport,
  { chartTitles, chartShows, units, trendBreak }: ReportSheetWords,
): Drawing {
  const { name, code, area, kind, targetValue } = indicator;
  const called = [name ?? code, area].filter((part) => part !== null).join(", ");
  const rows = measurementRows(indicator, trendBreak);
  return {
    chart: {
      name: `Doelbereik ${nameOf(indicator)}`,
      title: chartTitles.indicator(called, kind === "share" ? units.share : ""),
      alternativeText: chartShows.indicator(called, indicator.measurements.length),
      kind: "line",
    },
    series: ["value", "lower", "upper", ...(targetValue === null ? [] : ["target" as const])],
    rows,
  };
}

function chartsOf(drawings: readonly Drawing[], { charts: headers }: ReportSheetWords): ChartContents[] {
  let firstRow = 0;
  return drawings.map(({ chart, series, rows }) => {
    const lastRow = firstRow + rows.length - 1;
    const contents: ChartContents = {
      ...chart,
      categories: headers.category,
      series: series.map((column) => headers[column]),
      firstRow,
      lastRow,
      format: "number",
    };
    firstRow = lastRow + 1;
    return contents;
  });
}

function valuesOf(row: ChartRow, chart: string, { units, standing }: ReportSheetWords): SheetValue[] {
  const unit = row.unit === null ? null : units[row.unit];
  const values: Readonly<Record<ChartSheetColumn, SheetValue>> = {
    key: row.key,
    chart,
    category: row.category,
    lower: row.lower,
    width: row.width,
    upper: row.upper,
    value: row.value,
    target: row.target,
    unit,
    state: standing,
  };
  return columns.map(([column]) => values[column]);
}

function emptyRow({ noCharts, standing }: ReportSheetWords): SheetValue[] {
  const values: Partial<Record<ChartSheetColumn, SheetValue>> = {
    key: "-",
    chart: noCharts,
    state: standing,
  };
  return columns.map(([column]) => values[column] ?? null);
}
