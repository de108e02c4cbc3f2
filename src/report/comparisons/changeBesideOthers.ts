import { normaliseName } from "../../domain/codes/normaliseName";
import type { TwoMeasurements } from "../../domain/comparison/comparedWithOthers";
import { comparedWithOthers } from "../../domain/comparison/comparedWithOthers";
import { goesByCounts, proportionOf } from "../../domain/movement/changeBetween";
import type { Period } from "../../domain/period";
import { periodLabel } from "../../domain/period";
import type { Proportion } from "../../domain/statistics/Proportion";
import type { IndicatorSeries } from "../../workbook/indicatorSeries";
import type { ComparisonFacts } from "../ComparisonFacts";
import type { NamedRows } from "./namedRows";
import { isSamePeriod, isSmallGroup, proportionIn, rowIn } from "./namedRows";

/** What is said of the change; the funnel and what the comparison is about are not here. */
type ChangeFacts = Pick<
  ComparisonFacts,
  "names" | "namesLeftOut" | "smallGroupsLeftOut" | "ownLeftOut" | "from" | "to" | "change" | "reason"
>;

const points = 100;

/**
 * The own change beside that of the others together, over the periods of the own verdict: what is beside it must be about
 * the same time.
 *
 * @param ownName  null where Opdracht does not say it
 * @param minimum  persons below which nothing is said of a group
 */
export function changeBesideOthers(
  series: IndicatorSeries | null,
  others: readonly NamedRows[],
  ownName: string | null,
  minimum: number,
): ChangeFacts {
  const nothing = {
    names: [],
    namesLeftOut: [],
    smallGroupsLeftOut: 0,
    ownLeftOut: false,
    from: null,
    to: null,
    change: null,
  };
  if (series === null) return { ...nothing, reason: "area-unclear" };
  const { compared, change } = series.judgement;
  if (series.terms.kind !== "share") return { ...nothing, reason: "not-a-share" };
  if (compared === null || change === null) return { ...nothing, reason: "own-not-compared" };
  const { from, to } = compared;
  const labels = { from: periodLabel(from), to: periodLabel(to) };
  const own = { before: ownIn(series, from), after: ownIn(series, to) };
  if (own.before === null || own.after === null) return { ...nothing, ...labels, reason: "persons-missing" };
  const measured = others.map((other) => ({ other, two: bothOf(other, compared, minimum) }));
  const usable = measured.flatMap(({ two }) => two ?? []);
  const about = { ...nothing, ...labels, ...leftOut(measured, compared, ownName, minimum) };
  if (!usable.some(({ name }) => !isOwn(name, ownName))) {
    return { ...about, reason: whyNobody(others, compared, about.smallGroupsLeftOut) };
  }
  const found = comparedWithOthers({ name: ownName ?? "", before: own.before, after: own.after }, usable);
  return {
    ...about,
    names: found.names,
    ownLeftOut: found.ownLeftOut,
    change: {
      own: points * (shareOf(own.after) - shareOf(own.before)),
      others: points * (shareOf(found.othersAfter) - shareOf(found.othersBefore)),
      difference: points * found.change.value,
      interval95: { lower: points * found.change.lower, upper: points * found.change.upper },
    },
    reason: null,
  };
}

interface Compared {
  readonly from: Period;
  readonly to: Period;
}

function isOwn(name: string, ownName: string | null): boolean {
  return ownName !== null && normaliseName(name) === normaliseName(ownName);
}

function ownIn({ measurements }: IndicatorSeries, period: Period): Proportion | null {
  const found = measurements.findLast((one) => isSamePeriod(one.period, period) && one.value !== null);
  return found !== undefined && goesByCounts(found) ? proportionOf(found) : null;
}

function bothOf(other: NamedRows, { from, to }: Compared, minimum: number): TwoMeasurements | null {
  const rows = [rowIn(other, from), rowIn(other, to)] as const;
  const before = proportionIn(rows[0], minimum);
  const after = proportionIn(rows[1], minimum);
  if (before === null || after === null) return null;
  const isComplete = rows.every((row) => row?.isComplete === "yes");
  return { name: other.name, before, after, isComplete };
}

/** Who is left out is named, but not where that tells that its group is small. */
function leftOut(
  measured: readonly { readonly other: NamedRows; readonly two: TwoMeasurements | null }[],
  { from, to }: Compared,
  ownName: string | null,
  minimum: number,
): Pick<ChangeFacts, "namesLeftOut" | "smallGroupsLeftOut"> {
  const out = measured.filter(({ other, two }) => two === null && !isOwn(other.name, ownName));
  const isSmall = (other: NamedRows): boolean =>
    other.rows.some(
      (row) => (isSamePeriod(row.period, from) || isSamePeriod(row.period, to)) && isSmallGroup(row, minimum),
    );
  const named = out.filter(({ other }) => !isSmall(other));
  return {
    namesLeftOut: named.map(({ other }) => other.name),
    smallGroupsLeftOut: out.length - named.length,
  };
}

function whyNobody(
  others: readonly NamedRows[],
  compared: Compared,
  smallGroupsLeftOut: number,
): NonNullable<ChangeFacts["reason"]> {
  if (smallGroupsLeftOut > 0) return "small-groups";
  return hasValues(others, compared) ? "persons-missing" : "no-common-periods";
}

function hasValues(others: readonly NamedRows[], { from, to }: Compared): boolean {
  const isMeasured = (other: NamedRows, period: Period): boolean => rowIn(other, period)?.value != null;
  return others.some((other) => isMeasured(other, from) && isMeasured(other, to));
}

function shareOf({ events, persons }: Proportion): number {
  return events / persons;
}
