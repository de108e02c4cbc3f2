import type { Occurrence } from "./findings";
import type { ReadTable } from "./readRows";
import type { Indicator, MeasurementRow } from "./records";
import { RefusedFields } from "./units/RefusedFields";
import {
  isPercentage,
  measuredFields,
  settleBounds,
  settlePlain,
  settleShare,
} from "./units/settleMeasurements";
import { settlePlainTerms, settleShareTerms } from "./units/settleTerms";
import type { ShareNotation, WrittenShares } from "./units/shareNotation";
import { shareNotation } from "./units/shareNotation";

/**
 * Gives every number of an indicator one unit: shares, with their intervals and terms, in percentage points.
 *
 * 35% is certain, in whatever cell; what 35 and 0.35 mean is decided per indicator over all its rows (`shareNotation`).
 * A number that then does not fit becomes null, with an occurrence; it is never mended in silence. A mean or count may be
 * one of percentages, as long as all its values say so. Measurements of an indicator that is not in Indicatoren stay as
 * they are.
 *
 * The rows are changed in place: there may be a million of them, and only `parseRecords` has seen them. It pauses twice,
 * for the same reason.
 */
export function* settleUnits(
  indicators: ReadTable<Indicator> | null,
  measurements: ReadTable<MeasurementRow> | null,
): Generator<undefined, Occurrence[]> {
  const written = numbersByIndicator(measurements);
  yield;
  const units = new Map<string, IndicatorUnit>();
  const inIndicators = indicators ? settleIndicators(indicators, written, units) : [];
  yield;
  const inMeasurements = measurements ? settleRows(measurements, units) : [];
  return [...inIndicators, ...inMeasurements];
}

/** "plain": a mean or count that is not in percent. */
type IndicatorUnit = ShareNotation | "plain" | "percent";

function settleIndicators(
  indicators: ReadTable<Indicator>,
  written: ReadonlyMap<string, WrittenShares>,
  units: Map<string, IndicatorUnit>,
): readonly Occurrence[] {
  const refused = new RefusedFields("indicators", indicators);
  indicators.rows.forEach((indicator, index) => {
    const unit = unitOf(indicator, written.get(indicator.code ?? ""));
    const percentages = indicators.percentages[index] ?? 0;
    if (unit === "plain") settlePlainTerms(indicator, percentages, refused);
    else if (unit !== null && unit !== "percent") settleShareTerms(indicator, percentages, unit, refused);
    // A code that is given out twice means its first row.
    if (unit !== null && indicator.code !== null && !units.has(indicator.code))
      units.set(indicator.code, unit);
  });
  return refused.occurrences;
}

function unitOf({ kind }: Indicator, written: WrittenShares | undefined): IndicatorUnit | null {
  const { values = [], bounds = [], percentages = [] } = written ?? {};
  if (kind === null) return null;
  if (kind === "share") return shareNotation({ values, bounds, percentages });
  return percentages.length > 0 && values.length === 0 ? "percent" : "plain";
}

function settleRows(
  measurements: ReadTable<MeasurementRow>,
  units: ReadonlyMap<string, IndicatorUnit>,
): readonly Occurrence[] {
  const refused = new RefusedFields("measurements", measurements);
  measurements.rows.forEach((row, index) => {
    const unit = units.get(row.indicator ?? "");
    const percentages = measurements.percentages[index] ?? 0;
    if (unit === "plain") settlePlain(row, percentages, refused);
    else if (unit !== undefined && unit !== "percent") settleShare(row, percentages, unit, refused);
    settleBounds(row, refused);
  });
  return refused.occurrences;
}

function numbersByIndicator(measurements: ReadTable<MeasurementRow> | null): Map<string, WrittenShares> {
  const byIndicator = new Map<string, { [Part in keyof WrittenShares]: number[] }>();
  measurements?.rows.forEach((row, index) => {
    const percentages = measurements.percentages[index] ?? 0;
    let numbers = byIndicator.get(row.indicator ?? "");
    if (!numbers)
      byIndicator.set(row.indicator ?? "", (numbers = { values: [], bounds: [], percentages: [] }));
    for (const field of measuredFields) {
      const number = row[field];
      if (number === null) continue;
      if (isPercentage(percentages, field)) numbers.percentages.push(number);
      else (field === "value" ? numbers.values : numbers.bounds).push(number);
    }
  });
  return byIndicator;
}
