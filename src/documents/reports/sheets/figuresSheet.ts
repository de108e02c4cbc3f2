import type { FigureSheetColumn, ReportSheetWords } from "../../../text/ReportSheetWords";
import type { SheetColumn, SheetValue } from "../../SheetContents";
import type { KeptSheet } from "../KeptSheet";
import type { ReportFigure } from "../ReportDocument";
import { inShownUnit } from "./inShownUnit";

const columns: readonly (readonly [FigureSheetColumn, Omit<SheetColumn, "header">])[] = [
  ["key", { width: 22, format: "text" }],
  ["goal", { width: 10, format: "text" }],
  ["description", { width: 40, format: "text" }],
  ["level", { width: 24, format: "text" }],
  ["owner", { width: 12, format: "text" }],
  ["subject", { width: 44, format: "text" }],
  ["shown", { width: 34, format: "text" }],
  ["value", { width: 10, format: "number" }],
  ["lower", { width: 10, format: "number" }],
  ["upper", { width: 10, format: "number" }],
  ["unit", { width: 12, format: "text" }],
  ["persons", { width: 11, format: "wholeNumber" }],
  ["method", { width: 44, format: "text" }],
  ["source", { width: 36, format: "text" }],
  ["period", { width: 14, format: "text" }],
  ["remark", { width: 60, format: "text" }],
  ["state", { width: 16, format: "text" }],
  ["note", { width: 40, format: "text" }],
];

/** The figures of one report, one row a figure, with a column for people's own notes. */
export function figuresSheet(
  name: string,
  figures: readonly ReportFigure[],
  words: ReportSheetWords,
  provenance: string,
): KeptSheet {
  const headers = words.figures;
  const rows = figures.map((figure) => valuesOf(rowOf(figure, words)));
  return {
    name,
    tableName: name,
    columns: columns.map(([column, look]) => ({ header: headers[column], ...look })),
    rows: rows.length === 0 ? [valuesOf({ key: "-", shown: words.noFigures, state: words.standing })] : rows,
    note: [provenance, words.figuresLead],
    keyColumn: headers.key,
    noteColumns: [headers.note],
    goneColumn: headers.state,
    gone: words.goneFigure,
    standing: words.standing,
    charts: [],
  };
}

type Values = Partial<Readonly<Record<FigureSheetColumn, SheetValue>>>;

const valuesOf = (values: Values): SheetValue[] => columns.map(([column]) => values[column] ?? null);

function rowOf(figure: ReportFigure, { levels, owners, units, standing }: ReportSheetWords): Values {
  const { unit } = figure;
  return {
    key: figure.key,
    goal: figure.goal,
    description: figure.goalDescription,
    level: levels[figure.level],
    owner: owners[figure.owner],
    subject: figure.subject,
    shown: figure.shown,
    value: inShownUnit(figure.value, unit),
    lower: inShownUnit(figure.lower, unit),
    upper: inShownUnit(figure.upper, unit),
    unit: units[unit],
    persons: figure.persons,
    method: figure.method,
    source: figure.source,
    period: figure.period,
    remark: figure.remark || null,
    state: standing,
  };
}
