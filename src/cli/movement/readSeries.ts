import type { Period } from "../../domain/period";
import type { IndicatorTerms, Measurement } from "../../domain/movement/Measurement";
import type { SeriesProblem } from "../../text/SeriesProblem";
import type { ReadingContext } from "./CellsOfRow";
import { decimalMark } from "./decimalMark";
import type { RowsOfSeries } from "./groupRows";
import { groupRows } from "./groupRows";
import { measurementOfRow } from "./measurementOfRow";
import { readSeriesRow } from "./readSeriesRow";
import { seriesColumns } from "./seriesColumns";
import type { SeriesRow } from "./SeriesRow";
import { splitTable } from "./splitTable";
import type { IndicatorInFile } from "./termsOfSeries";
import { indicatorInFile, termsOfSeries } from "./termsOfSeries";

/** One indicator in one area, ready to be judged. */
export interface Series {
  readonly indicator: string;
  readonly area: string | null;
  readonly terms: IndicatorTerms;
  readonly measurements: readonly Measurement[];
}

export interface ReadSeries {
  /** In the order in which they first appear in the file. */
  readonly series: readonly Series[];
  readonly problems: readonly SeriesProblem[];
  /** Headers of columns that were not used. */
  readonly unusedColumns: readonly string[];
}

/**
 * Reads series from delimited text: one row is one measurement, rows in any order.
 *
 * A row that cannot be read is a problem, and leaves a gap in its series: where its period is known the measurement has
 * no value, else nobody knows which measurement is the latest and the whole series has none that can be used.
 *
 * @throws UnreadableSeries where the text has no header row with the columns that are needed
 */
export function readSeries(text: string): ReadSeries {
  const table = splitTable(text);
  const columns = seriesColumns(table.headers);
  const context: ReadingContext = { columns, mark: decimalMark(table, columns), problems: [] };
  const { problems } = context;
  if (table.quoteNotClosedOnLine !== null) {
    problems.push({ code: "quote-not-closed", facts: { line: table.quoteNotClosedOnLine } });
  }
  const rows: SeriesRow[] = [];
  for (const row of table.rows) {
    const read = readSeriesRow(row, table.headers.length, context);
    if (read !== null) rows.push(read);
  }
  const indicators = new Map<RowsOfSeries["ofIndicator"], IndicatorInFile>();
  const series = groupRows(rows).map((grouped) => {
    let indicator = indicators.get(grouped.ofIndicator);
    if (indicator === undefined) {
      indicator = indicatorInFile(grouped.ofIndicator.rows);
      indicators.set(grouped.ofIndicator, indicator);
    }
    return seriesOf(grouped, indicator, problems);
  });
  return {
    series,
    problems: problems.sort((a, b) => a.facts.line - b.facts.line),
    unusedColumns: columns.unused,
  };
}

function seriesOf(grouped: RowsOfSeries, indicator: IndicatorInFile, problems: SeriesProblem[]): Series {
  const { terms, unit } = termsOfSeries(grouped, indicator, problems);
  const placed = grouped.rows.filter(hasPeriod);
  const measurements = placed.map((row) => measurementOfRow(row, terms.kind, unit, problems));
  const isComplete = placed.length === grouped.rows.length;
  return {
    indicator: grouped.indicator,
    area: grouped.area,
    terms,
    measurements: isComplete ? measurements : [unplacedMeasurement],
  };
}

function hasPeriod(row: SeriesRow): row is SeriesRow & { readonly period: Period } {
  return row.period !== null;
}

/** Stands for a series of which a measurement cannot be placed: any other may be out of date. */
const unplacedMeasurement: Measurement = {
  period: { firstMonth: 0, months: 12 },
  value: null,
  events: null,
  persons: null,
  lower95: null,
  upper95: null,
  designEffect: null,
  definitionVersion: null,
  status: null,
  suppressed: false,
  explained: false,
};
