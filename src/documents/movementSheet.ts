import { comparedPeriods } from "../report/comparedPeriods";
import type { IndicatorReport, Report } from "../report/report";
import type { MovementColumn, Provenance } from "../text/ReportLabels";
import type { Sentences } from "../text/Sentences";
import { provenanceLines } from "./provenanceLines";
import { seriesInWords } from "./seriesInWords";
import type { SheetColumn, SheetContents, SheetValue } from "./SheetContents";

const columns: readonly (readonly [MovementColumn, Omit<SheetColumn, "header">])[] = [
  ["code", { width: 16, format: "text" }],
  ["indicator", { width: 40, format: "text" }],
  ["area", { width: 16, format: "text" }],
  ["goal", { width: 10, format: "text" }],
  ["verdict", { width: 22, format: "text" }],
  ["explanation", { width: 70, format: "text" }],
  ["followUp", { width: 22, format: "text" }],
  ["from", { width: 13, format: "text" }],
  ["to", { width: 13, format: "text" }],
  ["latestValue", { width: 11, format: "number" }],
  ["persons", { width: 11, format: "wholeNumber" }],
  ["change", { width: 13, format: "number" }],
  ["lower95", { width: 11, format: "number" }],
  ["upper95", { width: 11, format: "number" }],
  ["lower90", { width: 11, format: "number" }],
  ["upper90", { width: 11, format: "number" }],
  ["margin", { width: 9, format: "number" }],
  ["personsNeeded", { width: 12, format: "wholeNumber" }],
  ["series", { width: 50, format: "text" }],
];

/** The sheet Beweging: one row for each indicator in each area, with its verdict and what that rests on. */
export function movementSheet(report: Report, sentences: Sentences, provenance: Provenance): SheetContents {
  const { labels } = sentences;
  const rows = report.indicators.map((indicator) => indicatorRow(indicator, sentences));
  const none = columns.map(([column]) => (column === "explanation" ? labels.nothingToShow.indicators : null));
  return {
    name: "Beweging",
    tableName: "Beweging",
    columns: columns.map(([column, look]) => ({ header: labels.movement[column], ...look })),
    rows: rows.length === 0 ? [none] : rows,
    note: [
      ...provenanceLines(report, sentences, provenance),
      labels.falseFlags(report.comparisons, report.expectedFalseFlags),
    ],
  };
}

function indicatorRow(indicator: IndicatorReport, sentences: Sentences): SheetValue[] {
  const { judgement, latest } = indicator;
  const { interval95, interval90 } = judgement;
  const values: Readonly<Record<MovementColumn, SheetValue>> = {
    code: indicator.code,
    indicator: indicator.name,
    area: indicator.area,
    goal: indicator.goal,
    verdict: sentences.verdictNames[judgement.verdict],
    explanation: sentences.verdictSentence(judgement, indicator.kind, indicator.norm),
    followUp: sentences.labels.followUps[judgement.followUp],
    from: comparedPeriods(judgement)?.from ?? null,
    to: latest?.period ?? null,
    latestValue: inHundredths(latest?.value),
    persons: latest?.persons ?? null,
    change: inHundredths(judgement.change),
    lower95: inHundredths(interval95?.lower),
    upper95: inHundredths(interval95?.upper),
    lower90: inHundredths(interval90?.lower),
    upper90: inHundredths(interval90?.upper),
    margin: judgement.margin,
    personsNeeded: judgement.personsNeeded,
    series: seriesInWords(indicator, sentences).join(" ") || null,
  };
  return columns.map(([column]) => values[column]);
}

/** The cell format shows what is there, so a cell must not hold more than the numbers can bear. */
function inHundredths(points: number | null | undefined): number | null {
  return points == null ? null : Math.round(points * 100) / 100 || 0;
}
