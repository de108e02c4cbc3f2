import { codeKey } from "../domain/codes/codeKey";
import type { IndicatorSeries } from "../workbook/indicatorSeries";
import type { Assignment, WorkbookRecords } from "../workbook/records";
import type { ComparisonRow } from "../workbook/records/comparisonRecords";
import type { ComparisonFacts } from "./ComparisonFacts";
import { changeBesideOthers } from "./comparisons/changeBesideOthers";
import { funnelFacts } from "./comparisons/funnelFacts";
import { namedRows } from "./comparisons/namedRows";
import { ownSeries } from "./comparisons/ownSeries";

/**
 * Each indicator of which Vergelijking says something, beside what others measured; municipalities and providers apart.
 *
 * @param series  of the own indicators, in the order of Indicatoren
 */
export function comparisonReports(
  { comparisons, assignment }: WorkbookRecords,
  series: readonly IndicatorSeries[],
): ComparisonFacts[] {
  const rowsOf = byIndicator(comparisons?.rows ?? []);
  return [...seriesByIndicator(series)].flatMap(([key, own]) => {
    const rows = rowsOf.get(key) ?? [];
    const kinds = [...new Set(rows.map(({ kind }) => kind))];
    return kinds.map((kind) => compared(own, kind, rows, assignment));
  });
}

function compared(
  series: readonly IndicatorSeries[],
  kind: ComparisonRow["kind"],
  rows: readonly ComparisonRow[],
  { municipality, provider, minimumGroupSize }: Assignment,
): ComparisonFacts {
  const ownName = kind === "provider" ? provider : municipality;
  const own = ownSeries(series, ownName);
  const others = namedRows(rows.filter((row) => row.kind === kind));
  const isFunnel = kind === "provider" && series[0]?.terms.kind === "share";
  return {
    indicator: series[0]?.indicator.code ?? "",
    name: series[0]?.indicator.name ?? null,
    area: own?.area ?? null,
    others: kind,
    ...changeBesideOthers(own, others, ownName, minimumGroupSize),
    funnel: isFunnel ? funnelFacts(own, others, ownName, minimumGroupSize) : null,
  };
}

function seriesByIndicator(series: readonly IndicatorSeries[]): Map<string, IndicatorSeries[]> {
  const found = new Map<string, IndicatorSeries[]>();
  for (const one of series) {
    const key = codeKey(one.indicator.code ?? "");
    const known = found.get(key);
    if (known === undefined) found.set(key, [one]);
    else known.push(one);
  }
  return found;
}

function byIndicator(rows: readonly ComparisonRow[]): Map<string, ComparisonRow[]> {
  const found = new Map<string, ComparisonRow[]>();
  for (const row of rows) {
    if (row.indicator === null || row.name === null) continue;
    const key = codeKey(row.indicator);
    const known = found.get(key);
    if (known === undefined) found.set(key, [row]);
    else known.push(row);
  }
  return found;
}
