import { codeKey } from "../../domain/codes/codeKey";
import { formulaWords } from "../../text/nl/formulaWords";
import type { ShiftLine } from "./ShiftCounts";
import { ShiftTotal } from "./ShiftTotal";

/**
 * A total for each period, in the order in which they first appear: the same persons may be there in another period.
 *
 * Where the start or the shift of a row is not known, the name of the total says how many rows were added.
 */
export function totalsPerPeriod(lines: readonly ShiftLine[]): ShiftLine[] {
  const totals = new Map<string, { period: unknown; total: ShiftTotal }>();
  for (const { period, counts } of lines) {
    const key = codeKey(String(period));
    const known = totals.get(key);
    const found = known ?? { period, total: new ShiftTotal() };
    if (known === undefined) totals.set(key, found);
    found.total.add(counts);
  }
  return [...totals.values()].map(({ period, total }) => ({
    name: nameOf(total),
    period,
    counts: total.counts,
  }));
}

function nameOf({ rows, rowsAdded }: ShiftTotal): string {
  return rowsAdded === rows ? formulaWords.total : formulaWords.totalOfSome(rowsAdded, rows);
}
