import { normaliseName } from "../codes/normaliseName";
import { assertInRange } from "../statistics/assertInRange";

/** An amount that somebody spends in an area, in euros; null for an area or financier that is not known. */
export interface Spending {
  readonly area: string | null;
  readonly financier: string | null;
  readonly euros: number;
}

/** Amounts of one area by financier, in euros. */
export interface SpendingOfArea {
  readonly area: string | null;
  /** One for each of `financiers`, in that order; 0 where this financier spends nothing here. */
  readonly euros: readonly number[];
  readonly total: number;
}

export interface SpendingPerArea {
  readonly financiers: readonly (string | null)[];
  readonly areas: readonly SpendingOfArea[];
  /** One for each of `financiers`. */
  readonly totals: readonly number[];
  readonly total: number;
}

/**
 * All spending in each area by who pays: municipality, insurer and housing association side by side.
 *
 * Areas and financiers stand in the order in which they first appear; capitals, accents, spaces and punctuation in their
 * names do not count. Amounts are only added up: nothing is divided by persons.
 *
 * @throws InvalidInput  "out-of-range" for an amount below 0, "not-a-finite-number"
 * Source: sums only; the joint investment in one neighbourhood of City Deal Inclusieve Stad.
 */
export function spendingPerArea(spending: readonly Spending[]): SpendingPerArea {
  const areas = new Map<string, { area: string | null; byFinancier: Map<string, number> }>();
  const financiers = new Map<string, string | null>();
  for (const { area, financier, euros } of spending) {
    assertInRange("euros", euros, 0, Infinity);
    const areaKey = keyOf(area);
    const row = areas.get(areaKey) ?? { area: areaKey === "" ? null : area, byFinancier: new Map() };
    areas.set(areaKey, row);
    const key = keyOf(financier);
    if (!financiers.has(key)) financiers.set(key, key === "" ? null : financier);
    row.byFinancier.set(key, (row.byFinancier.get(key) ?? 0) + euros);
  }
  const keys = [...financiers.keys()];
  const rows = [...areas.values()].map(({ area, byFinancier }) => {
    const euros = keys.map((key) => byFinancier.get(key) ?? 0);
    return { area, euros, total: sumOf(euros) };
  });
  return {
    financiers: [...financiers.values()],
    areas: rows,
    totals: keys.map((_, place) => sumOf(rows.map(({ euros }) => euros[place] ?? 0))),
    total: sumOf(rows.map(({ total }) => total)),
  };
}

function keyOf(name: string | null): string {
  return name === null ? "" : normaliseName(name);
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
