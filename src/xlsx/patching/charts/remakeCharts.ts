import type { ChartContents, KeptSheet } from "../../../documents/reports/KeptSheet";
import { chartHeight } from "../../../workbook/keptRows/chartHeight";
import { columnsByHeader } from "../../../workbook/keptRows/columnsByHeader";
import { addRelationships, declareContentTypes, removeRelatedParts } from "../draftParts";
import { draftRelationships } from "../findInDraft";
import { applySplices, spliceAtEnd, spliceAttributes } from "../markupText";
import { nodesWithin, parseMarkup } from "../parseMarkup";
import type { DraftTable, WorkbookDraft } from "../WorkbookDraft";
import { chartAnchor } from "./chartAnchor";
import type { ChartTable } from "./chartData";
import { chartData } from "./chartData";
import { addDrawing, drawingOfSheet } from "./drawingOfSheet";
import type { DrawnChart } from "./drawnCharts";
import { drawnCharts } from "./drawnCharts";
import { rowsForCharts } from "./rowsForCharts";
import type { ChartData } from "./writeChart";
import { writeChart } from "./writeChart";

const contentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Every chart of ours begins with this. */
const ourName = /^Doelbereik\b/;

/**
 * Makes the charts of a report sheet: one that is there is written anew in its place and at its size, a new one comes right
 * of the table. Ours that are no longer given go; those of people stay, byte for byte.
 *
 * @param headers  of the table as it stands, with the columns of people
 */
export function remakeCharts(
  workbook: WorkbookDraft,
  table: DraftTable,
  kept: KeptSheet,
  headers: readonly string[],
): void {
  const { parts, workbookPart } = workbook;
  const known = drawingOfSheet(parts, table.sheet.part);
  if (known === null && kept.charts.length === 0) return;
  const wanted = wantedCharts(table, kept, headers);
  const root = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const drawing = known ?? addDrawing(parts, table.sheet.part, root);
  const ours = drawnCharts(parts, drawing).filter(({ name }) => ourName.test(name));
  const rewritten = new Map(ours.map((drawn) => [drawn.name, drawn]));
  for (const { chart, data } of wanted) {
    const drawn = rewritten.get(chart.name);
    if (drawn !== undefined) parts.write(drawn.part, xmlHeader + writeChart(chart, data));
  }
  changeDrawing(workbook, drawing, ours, wanted);
  addCharts(
    workbook,
    table,
    drawing,
    root,
    wanted.filter(({ chart }) => !rewritten.has(chart.name)),
  );
}

interface WantedChart {
  readonly chart: ChartContents;
  readonly data: ChartData;
}

function wantedCharts(table: DraftTable, kept: KeptSheet, headers: readonly string[]): WantedChart[] {
  const columns = columnsByHeader(kept, headers);
  const place: ChartTable = {
    sheet: table.sheet.name,
    headerRow: table.range.firstRow,
    columnOf: (header) => {
      const at = columns.get(kept.columns.findIndex((column) => column.header === header));
      return at === undefined ? null : table.range.firstColumn + at;
    },
  };
  return kept.charts.flatMap((chart) => {
    const data = chartData(kept, chart, place);
    return data === null ? [] : [{ chart, data }];
  });
}

/** Alternative texts anew; charts that are no longer wanted out. */
function changeDrawing(
  { parts }: WorkbookDraft,
  drawing: string,
  ours: readonly DrawnChart[],
  wanted: readonly WantedChart[],
): void {
  const byName = new Map(wanted.map((one) => [one.chart.name, one]));
  const splices = ours.map(({ name, anchor, properties }) => {
    const found = byName.get(name);
    if (found === undefined) return { from: anchor.start, to: anchor.end, text: "" };
    return spliceAttributes(properties, { descr: found.chart.alternativeText });
  });
  if (splices.length > 0) parts.write(drawing, applySplices(parts.read(drawing), splices));
  const gone = ours.flatMap(({ name, part }) => (byName.has(name) ? [] : [part]));
  if (gone.length === 0) return;
  for (const part of gone) {
    const own = draftRelationships(parts, part).filter(({ external }) => !external);
    if (own.length > 0)
      removeRelatedParts(
        parts,
        part,
        own.map(({ target }) => target),
      );
  }
  removeRelatedParts(parts, drawing, gone);
}

function addCharts(
  workbook: WorkbookDraft,
  table: DraftTable,
  drawing: string,
  root: string,
  added: readonly WantedChart[],
): void {
  if (added.length === 0) return;
  const { parts } = workbook;
  const rows = rowsForCharts(
    workbook,
    table,
    added.map(({ chart }) => chartHeight(chart)),
  );
  const drawn = parseMarkup(parts.read(drawing), drawing);
  const ids = nodesWithin(drawn).flatMap(({ name, attributes }) =>
    name === "cNvPr" ? [Number(attributes["id"])] : [],
  );
  const firstId = Math.max(1, ...ids) + 1;
  const chartParts = freeChartParts(workbook, root, added.length);
  added.forEach(({ chart, data }, index) => {
    parts.add(chartParts[index] ?? "", writeChart(chart, data));
  });
  declareContentTypes(parts, chartParts, contentType);
  const relationships = addRelationships(parts, drawing, "chart", chartParts);
  const anchors = added.map(({ chart }, index) =>
    chartAnchor({
      id: firstId + index,
      name: chart.name,
      alternativeText: chart.alternativeText,
      relationship: relationships[index] ?? "",
      row: rows[index] ?? 0,
      column: table.range.lastColumn + 2,
      height: chartHeight(chart),
    }),
  );
  parts.write(drawing, applySplices(parts.read(drawing), [spliceAtEnd(drawn, anchors.join(""))]));
}

function freeChartParts({ parts }: WorkbookDraft, root: string, count: number): string[] {
  const found: string[] = [];
  for (let number = 1; found.length < count; number++) {
    const part = `${root}charts/chart${number}.xml`;
    if (!parts.has(part)) found.push(part);
  }
  return found;
}
