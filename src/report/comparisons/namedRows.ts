import { normaliseName } from "../../domain/codes/normaliseName";
import type { Period } from "../../domain/period";
import type { Proportion } from "../../domain/statistics/Proportion";
import type { ComparisonRow } from "../../workbook/records/comparisonRecords";

/** The rows of one municipality or provider, under its name as first written. */
export interface NamedRows {
  readonly name: string;
  readonly rows: readonly ComparisonRow[];
}

/** In the order in which the names first appear; capitals, accents, spaces and punctuation in them do not count. */
export function namedRows(rows: readonly ComparisonRow[]): NamedRows[] {
  const byName = new Map<string, { readonly name: string; readonly rows: ComparisonRow[] }>();
  for (const row of rows) {
    if (row.name === null) continue;
    const key = normaliseName(row.name);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, { name: row.name, rows: [row] });
    else known.rows.push(row);
  }
  return [...byName.values()];
}

/** The row of a period; null where there is none, or more than one: then nobody knows which. */
export function rowIn({ rows }: NamedRows, period: Period): ComparisonRow | null {
  const found = rows.filter((row) => isSamePeriod(row.period, period));
  return found.length === 1 ? (found[0] ?? null) : null;
}

export function isSamePeriod(one: Period | null, other: Period): boolean {
  return one !== null && one.firstMonth === other.firstMonth && one.months === other.months;
}

/** A share with its persons; null where one of them is not known, or they are fewer than the minimum. */
export function proportionIn(
  row: Pick<ComparisonRow, "value" | "persons"> | null,
  minimum: number,
): Proportion | null {
  if (row === null || row.value === null || row.persons === null) return null;
  const { value, persons } = row;
  if (persons < Math.max(1, minimum) || value < 0) return null;
  // 100.00000000000001% is everybody.
  return { events: Math.min(persons, (value / 100) * persons), persons };
}

/** Below the minimum, or hidden because it is. */
export function isSmallGroup({ persons, states }: ComparisonRow, minimum: number): boolean {
  if (persons !== null) return persons < minimum;
  return states["persons"] === "suppressed" || states["value"] === "suppressed";
}
