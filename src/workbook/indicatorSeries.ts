import { CheckProgress, rowsPerStep } from "./CheckProgress";
import type { CheckStep } from "./CheckProgress";
import { runToEnd } from "./runToEnd";
import { inOrderOfTime } from "../domain/movement/inOrderOfTime";
import { judgeSeries } from "../domain/movement/judgeSeries";
import type { IndicatorTerms, Measurement } from "../domain/movement/Measurement";
import type { Judgement } from "../domain/movement/judgement";
import { codeKey } from "../domain/codes/codeKey";
import { normaliseName } from "../domain/codes/normaliseName";
import type { Assignment, Indicator, MeasurementRow, WorkbookRecords } from "./records";

/** The measurements of one indicator in one area, with the verdict on them. */
export interface IndicatorSeries {
  readonly indicator: Indicator;
  readonly area: string | null;
  readonly terms: IndicatorTerms;
  /** From early to late. */
  readonly measurements: readonly SeriesMeasurement[];
  readonly judgement: Judgement;
}

export interface SeriesMeasurement extends Measurement {
  /** The sheet row, as Excel numbers it. */
  readonly row: number;
}

/**
 * Brings the rows of Metingen together per indicator and area, and judges each series.
 *
 * An indicator without measurements gives one empty series; a measurement of an indicator that is not in Indicatoren,
 * or without a readable period, is in none (the checks report it). While a value has no period nobody knows which
 * measurement is the latest, so its series is judged as one whose latest value is missing.
 */
export function indicatorSeries(records: WorkbookRecords): IndicatorSeries[] {
  return runToEnd(indicatorSeriesInSteps(records, new CheckProgress(0)));
}

/** `indicatorSeries`, with a step after every so many measurements. */
export function* indicatorSeriesInSteps(
  records: WorkbookRecords,
  progress: CheckProgress,
): Generator<CheckStep, IndicatorSeries[]> {
  const rowsOf = measurementsByIndicator(records.measurements?.rows ?? []);
  yield progress.after(0);
  const series: IndicatorSeries[] = [];
  let judged = 0;
  for (const indicator of records.indicators?.rows ?? []) {
    if (indicator.code === null) continue;
    const terms = termsOf(indicator, records.assignment);
    const areas = rowsOf.get(codeKey(indicator.code))?.values() ?? [noRows];
    for (const area of areas) {
      series.push(seriesOf(indicator, area, terms));
      // A series takes its time, however short it is.
      judged += Math.max(area.rows.length, rowsPerSeries);
      if (judged < rowsPerStep) continue;
      yield progress.after(judged);
      judged = 0;
    }
  }
  yield progress.after(judged);
  return series;
}

const rowsPerSeries = 5;

interface AreaRows {
  readonly area: string | null;
  readonly rows: MeasurementRow[];
  /** A row has a value and no period. */
  isIncomplete: boolean;
}

function measurementsByIndicator(rows: readonly MeasurementRow[]): Map<string, Map<string, AreaRows>> {
  const byIndicator = new Map<string, Map<string, AreaRows>>();
  for (const row of rows) {
    if (row.indicator === null || (row.period === null && row.value === null)) continue;
    const key = codeKey(row.indicator);
    let areas = byIndicator.get(key);
    if (areas === undefined) byIndicator.set(key, (areas = new Map()));
    const areaKey = normaliseName(row.area ?? "");
    let known = areas.get(areaKey);
    if (known === undefined) areas.set(areaKey, (known = { area: row.area, rows: [], isIncomplete: false }));
    if (row.period === null) known.isIncomplete = true;
    else known.rows.push(row);
  }
  return byIndicator;
}

const noRows: AreaRows = { area: null, rows: [], isIncomplete: false };

function seriesOf(
  indicator: Indicator,
  { area, rows, isIncomplete }: AreaRows,
  terms: IndicatorTerms,
): IndicatorSeries {
  const measurements = inOrderOfTime(rows.flatMap((row) => measurementOf(row)));
  const latest = measurements.at(-1);
  const judged = isIncomplete && latest !== undefined ? [{ ...latest, value: null }] : measurements;
  return { indicator, area, terms, measurements, judgement: judgeSeries(terms, judged) };
}

/**
 * A row as a measurement. What a value means depends on its status, definition and design effect: where one of these
 * cannot be read, the value is not used; and a status that cannot be read may be a break.
 */
function measurementOf(row: MeasurementRow): SeriesMeasurement[] {
  if (row.period === null) return [];
  const { states } = row;
  return [
    {
      row: row.row,
      period: row.period,
      value: meaningFields.some((field) => states[field] === "unreadable") ? null : row.value,
      events: null,
      persons: row.persons,
      lower95: row.lower95,
      upper95: row.upper95,
      designEffect: row.designEffect,
      definitionVersion: row.definitionVersion,
      status: states["status"] === "unreadable" ? "break" : row.status,
      suppressed: states["value"] === "suppressed",
      explained: row.explanation !== null,
    },
  ];
}

const meaningFields = ["status", "definitionVersion", "designEffect"] as const;

function termsOf(indicator: Indicator, assignment: Assignment): IndicatorTerms {
  return {
    kind: indicator.kind,
    norm: indicator.norm,
    margin: indicator.margin,
    expectedChangePerYear: indicator.expectedChangePerYear,
    comparisonBasis: assignment.comparisonBasis,
    minimumPersons: assignment.minimumGroupSize,
    trendLevel: assignment.trendLevel,
  };
}
