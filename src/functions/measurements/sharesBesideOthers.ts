import type { TwoMeasurements } from "../../domain/comparison/comparedWithOthers";
import type { Proportion } from "../../domain/statistics/Proportion";
import { FormulaRefusal } from "../FormulaRefusal";
import { proportionsByPeriod } from "./proportionsByPeriod";
import type { NamedSeries } from "./readNamedSeries";
import { readNamedSeries } from "./readNamedSeries";
import { shareUnitOf } from "./shareUnitOf";

export interface SharesBesideOthers {
  /** Labels of the two latest periods that every series has. */
  readonly before: string;
  readonly after: string;
  readonly own: TwoMeasurements;
  /** One where the range has no names, then without a name. */
  readonly others: readonly TwoMeasurements[];
}

/**
 * The own shares and those of others in the two latest periods that all of them have: others that come and go between
 * the periods would change the comparison by themselves.
 *
 * @param isComplete  whether the others count everybody
 * @throws FormulaRefusal  "no-common-periods"; those of readNamedSeries, shareUnitOf and proportionsByPeriod
 */
export function sharesBesideOthers(
  ownRange: unknown,
  othersRange: unknown,
  isComplete: boolean,
): SharesBesideOthers {
  const ownSeries = readNamedSeries(ownRange, "eigen");
  const [first] = ownSeries;
  // Rows with several names are still one series of one's own: which of the names is the own one, nobody can tell.
  const ownName = ownSeries.length === 1 ? (first?.name ?? "") : "";
  const own = seriesOf(ownSeries, "eigen")(ownSeries.flatMap(({ measurements }) => measurements));
  const otherSeries = readNamedSeries(othersRange, "vergelijking");
  const read = seriesOf(otherSeries, "vergelijking");
  const others = otherSeries.map(({ name, measurements }) => ({ name, series: read(measurements) }));
  const shared = [...own.keys()].filter((period) => others.every(({ series }) => series.has(period)));
  const [before, after] = shared.slice(-2);
  if (before === undefined || after === undefined) {
    throw new FormulaRefusal("no-common-periods", { needed: 2, found: shared.length });
  }
  const two = (name: string, series: ReadonlyMap<string, Proportion>): TwoMeasurements => ({
    name,
    before: shareIn(series, before),
    after: shareIn(series, after),
    isComplete,
  });
  return {
    before,
    after,
    own: two(ownName, own),
    others: others.map(({ name, series }) => two(name, series)),
  };
}

/** How the shares of one range are written is decided over all its series together. */
function seriesOf(series: readonly NamedSeries[], parameter: string) {
  const all = series.flatMap(({ measurements }) => measurements);
  const unit = shareUnitOf(all, parameter);
  return (measurements: NamedSeries["measurements"]) => proportionsByPeriod(measurements, unit);
}

function shareIn(series: ReadonlyMap<string, Proportion>, period: string): Proportion {
  const found = series.get(period);
  if (found === undefined) throw new FormulaRefusal("no-common-periods", { needed: 2, found: 0 });
  return found;
}
