import { codeKey } from "../../domain/codes/codeKey";
import type { SeriesRow } from "./SeriesRow";

/** The rows of one indicator in one area. */
export interface RowsOfSeries {
  /** Names as they stand in the first row. */
  readonly indicator: string;
  readonly area: string | null;
  readonly rows: SeriesRow[];
  readonly ofIndicator: RowsOfIndicator;
}

export interface RowsOfIndicator {
  readonly rows: SeriesRow[];
}

/**
 * Brings rows together per indicator and area, in the order in which these first appear.
 *
 * Capitals and white space do not count. Other signs do: district 1.1 is not district 11.
 */
export function groupRows(rows: readonly SeriesRow[]): RowsOfSeries[] {
  const indicators = new Map<string, RowsOfIndicator & { readonly areas: Map<string, RowsOfSeries> }>();
  const grouped: RowsOfSeries[] = [];
  for (const row of rows) {
    const { indicator, area } = row;
    const indicatorKey = codeKey(indicator);
    let ofIndicator = indicators.get(indicatorKey);
    if (ofIndicator === undefined) {
      ofIndicator = { rows: [], areas: new Map() };
      indicators.set(indicatorKey, ofIndicator);
    }
    ofIndicator.rows.push(row);
    const areaKey = codeKey(area ?? "");
    const series = ofIndicator.areas.get(areaKey);
    if (series === undefined) {
      const first = { indicator, area, rows: [row], ofIndicator };
      ofIndicator.areas.set(areaKey, first);
      grouped.push(first);
    } else series.rows.push(row);
  }
  return grouped;
}
