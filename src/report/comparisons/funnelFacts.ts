import { normaliseName } from "../../domain/codes/normaliseName";
import type { Provider } from "../../domain/comparison/funnelLimits";
import { funnelLimits } from "../../domain/comparison/funnelLimits";
import type { Period } from "../../domain/period";
import { periodLabel } from "../../domain/period";
import type { IndicatorSeries } from "../../workbook/indicatorSeries";
import type { FunnelFacts } from "../ComparisonFacts";
import type { NamedRows } from "./namedRows";
import { isSamePeriod, proportionIn, rowIn } from "./namedRows";

/**
 * Where providers lie in the latest period, in the order of Vergelijking, the own one last where it does not stand there.
 *
 * A provider below the minimum counts in nothing: from the share of all together its own could be worked out.
 *
 * @param series   the own measurements of a share; null where nobody can tell which these are
 * @param ownName  null where Opdracht does not say it
 */
export function funnelFacts(
  series: IndicatorSeries | null,
  others: readonly NamedRows[],
  ownName: string | null,
  minimum: number,
): FunnelFacts {
  const period = latestOf(others);
  const named = period === null ? [] : others.map((other) => ({ other, row: rowIn(other, period) }));
  const providers = named.flatMap(({ other, row }): Provider[] => {
    const proportion = proportionIn(row, minimum);
    return proportion === null ? [] : [{ name: other.name, ...proportion }];
  });
  const own = period === null ? null : ownIn(series, period, ownName, minimum);
  const isAmongThem = others.some(({ name }) => own !== null && isSameName(name, own.name));
  const all = own === null || isAmongThem ? providers : [...providers, own];
  const funnel = funnelLimits(all);
  const providersLeftOut = named.length - providers.length;
  const label = period === null ? null : periodLabel(period);
  if (funnel.reason !== null) {
    return { period: label, overallShare: null, providers: [], providersLeftOut, reason: funnel.reason };
  }
  return {
    period: label,
    overallShare: funnel.overallShare,
    providers: funnel.providers.map(({ name, persons, share, limits95, limits998, position }) => {
      return { name, persons, share, limits95, limits998, position };
    }),
    providersLeftOut,
    reason: null,
  };
}

function latestOf(others: readonly NamedRows[]): Period | null {
  const periods = others.flatMap(({ rows }) => rows.flatMap(({ period }) => period ?? []));
  const endOf = ({ firstMonth, months }: Period): number => firstMonth + months;
  return periods.reduce<Period | null>(
    (latest, period) => (latest === null || endOf(period) > endOf(latest) ? period : latest),
    null,
  );
}

function ownIn(
  series: IndicatorSeries | null,
  period: Period,
  name: string | null,
  minimum: number,
): Provider | null {
  const found = series?.measurements.findLast(
    (one) => isSamePeriod(one.period, period) && one.value !== null && !one.suppressed,
  );
  const proportion = proportionIn(found ?? null, minimum);
  return proportion === null || name === null ? null : { name, ...proportion };
}

function isSameName(one: string, other: string): boolean {
  return normaliseName(one) === normaliseName(other);
}
