import type { Period } from "../../../domain/period";
import type { Indicator } from "../../records";
import type { TableKey } from "../../template";
import { HiddenCounts } from "../HiddenCounts";
import type { PlacedCount } from "../HiddenCounts";
import { addGroups } from "./addGroups";
import { isWholeTown } from "./isWholeTown";

/** A row of Metingen or of Vergelijking; shares in percentage points. */
export interface MeasuredRow {
  readonly row: number;
  readonly indicator: string | null;
  readonly area?: string | null;
  readonly period: Period | null;
  readonly value: number | null;
  readonly persons: number | null;
}

export interface MeasuredCounts {
  readonly hidden: HiddenCounts;
  /** Rows of which the share is shown in whole percentage points, and without what it was calculated from. */
  readonly rounded: ReadonlySet<number>;
}

/**
 * The counts of Metingen or Vergelijking: the number of persons measured, and the value itself where it is a count.
 *
 * Areas add up to the row without an area, or with that of the municipality, or to the row that is the sum of all others. The
 * value of an indicator of which the kind is not known may be a count, and is protected as one. A share of a small group is hidden with it, and so are the bounds of an interval
 * of which the number is hidden, for it follows from them. A share of participants is shown in whole points without its
 * number where the two together would give a small count of persons.
 *
 * @param indicators    the first row of each code counts
 * @param municipality  an area of this name is the total; null where its name says nothing
 */
export function countsOfMeasurements(
  table: TableKey,
  rows: readonly MeasuredRow[],
  indicators: ReadonlyMap<string, Indicator>,
  minimum: number,
  municipality: string | null = null,
): MeasuredCounts {
  const hidden = new HiddenCounts(table, minimum);
  const rounded = new Set<number>();
  for (const group of rowsByPeriod(rows)) {
    const indicator = indicators.get(group[0]?.indicator ?? "");
    const isTotal = ({ area }: MeasuredRow): boolean => isWholeTown(area ?? null, municipality);
    addSum(hidden, group, "persons", isTotal, minimum);
    if ((indicator?.kind ?? "count") === "count") addSum(hidden, group, "value", isTotal, minimum);
    const isOfParticipants = indicator?.kind === "share" && indicator.population !== "residents";
    const isDerivable = isOfParticipants && group.some((one) => givesSmallCount(one, minimum));
    for (const { row } of group) {
      if (isDerivable) {
        rounded.add(row);
        hidden.hide(row, "persons", "secondary");
      }
      hideWhatFollows(hidden, row);
    }
  }
  return { hidden, rounded };
}

function addSum(
  hidden: HiddenCounts,
  group: readonly MeasuredRow[],
  field: "persons" | "value",
  isTotal: (one: MeasuredRow) => boolean,
  minimum: number,
): void {
  const placed = group.flatMap((one): (PlacedCount & { isTotal: boolean })[] => {
    const count = one[field];
    if (count === null || !Number.isSafeInteger(count) || count < 0) return [];
    return [{ row: one.row, field, count, isTotal: isTotal(one) }];
  });
  for (const { row, count } of placed) hidden.addCounts(row, { [field]: count });
  const named = placed.filter((one) => one.isTotal);
  const totals = named.length > 0 ? named : sumOfOthers(placed);
  const areas = placed.filter((one) => !totals.includes(one));
  if (areas.length === 0) return;
  for (const total of new Set(totals.map(({ count }) => count))) addGroups(hidden, areas, total, minimum);
}

/** The one count that is all others together, under whatever name. */
function sumOfOthers<Placed extends PlacedCount>(placed: readonly Placed[]): Placed[] {
  const sum = placed.reduce((before, { count }) => before + count, 0);
  const total = placed.find(({ count }) => count > 0 && count * 2 === sum);
  return total === undefined ? [] : [total];
}

/** Persons with the outcome, or without it. */
function givesSmallCount({ value, persons }: MeasuredRow, minimum: number): boolean {
  if (value === null || persons === null) return false;
  const withOutcome = Math.round((value / 100) * persons);
  const smaller = Math.min(withOutcome, persons - withOutcome);
  return smaller > 0 && smaller < minimum;
}

function hideWhatFollows(hidden: HiddenCounts, row: number): void {
  const persons = hidden.treatmentOf(row, "persons");
  if (persons === "primary" || persons === "withheld") hidden.hide(row, "value", "secondary");
  if (hidden.treatmentOf(row, "value") !== "shown") hidden.hide(row, "persons", "secondary");
  if (hidden.treatmentOf(row, "persons") === "shown") return;
  hidden.hide(row, "lower95", "secondary");
  hidden.hide(row, "upper95", "secondary");
}

function rowsByPeriod(rows: readonly MeasuredRow[]): Iterable<MeasuredRow[]> {
  const groups = new Map<string, MeasuredRow[]>();
  for (const one of rows) {
    const key = `${one.indicator ?? ""}\n${one.period?.firstMonth ?? ""}\n${one.period?.months ?? ""}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return groups.values();
}
