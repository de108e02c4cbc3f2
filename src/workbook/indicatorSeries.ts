import { judgeSeries } from "../domain/movement/judgeSeries";
import type { IndicatorTerms, Measurement } from "../domain/movement/Measurement";
import type { Judgement } from "../domain/movement/judgement";
import { codeKey } from "./codeKey";
import { normaliseName } from "./normaliseName";
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
 * or without a readable period, is in none (the checks report it).
 */
export function indicatorSeries(records: WorkbookRecords): IndicatorSeries[] {
  const rowsOf = measurementsByIndicator(records.measurements?.rows ?? []);
  return (records.indicators?.rows ?? []).flatMap((indicator) => {
    if (indicator.code === null) return [];
    const terms = termsOf(indicator, records.assignment);
    const areas = rowsOf.get(codeKey(indicator.code));
    if (areas === undefined) return [seriesOf(indicator, null, terms, [])];
    return [...areas.values()].map(({ area, rows }) => seriesOf(indicator, area, terms, rows));
  });
}

interface AreaRows {
  readonly area: string | null;
  readonly rows: MeasurementRow[];
}

function measurementsByIndicator(rows: readonly MeasurementRow[]): Map<string, Map<string, AreaRows>> {
  const byIndicator = new Map<string, Map<string, AreaRows>>();
  for (const row of rows) {
    if (row.indicator === null || row.period === null) continue;
    const key = codeKey(row.indicator);
    let areas = byIndicator.get(key);
    if (areas === undefined) byIndicator.set(key, (areas = new Map()));
    const areaKey = normaliseName(row.area ?? "");
    const known = areas.get(areaKey);
    if (known === undefined) areas.set(areaKey, { area: row.area, rows: [row] });
    else known.rows.push(row);
  }
  return byIndicator;
}

function seriesOf(
  indicator: Indicator,
  area: string | null,
  terms: IndicatorTerms,
  rows: readonly MeasurementRow[],
): IndicatorSeries {
  const measurements = rows
    .flatMap((row) => measurementOf(row))
    .sort((a, b) => a.period.firstMonth - b.period.firstMonth);
  return { indicator, area, terms, measurements, judgement: judgeSeries(terms, measurements) };
}

function measurementOf(row: MeasurementRow): SeriesMeasurement[] {
  if (row.period === null) return [];
  return [
    {
      row: row.row,
      period: row.period,
      value: row.value,
      events: null,
      persons: row.persons,
      lower95: row.lower95,
      upper95: row.upper95,
      designEffect: row.designEffect,
      definitionVersion: row.definitionVersion,
      status: row.status,
      suppressed: row.states["value"] === "suppressed",
      explained: row.explanation !== null,
    },
  ];
}

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
