import type { Stays } from "./Stays";

/**
 * Rows in order of person, within it of start, then of end (still open last), then of the provision's name: the order in
 * which they came does not matter.
 */
export function inOrderOfStart({ person, provision, provisions, startDay, endDay }: Stays, rows: Int32Array) {
  return rows.toSorted((one, other) => {
    const byPerson = (person[one] ?? 0) - (person[other] ?? 0);
    if (byPerson !== 0) return byPerson;
    const byStart = (startDay[one] ?? 0) - (startDay[other] ?? 0);
    if (byStart !== 0) return byStart;
    const [end, otherEnd] = [endOf(one), endOf(other)];
    if (end !== otherEnd) return end < otherEnd ? -1 : 1;
    return nameOf(one) < nameOf(other) ? -1 : nameOf(one) > nameOf(other) ? 1 : one - other;
  });

  function endOf(row: number): number {
    const end = endDay[row] ?? Number.NaN;
    return Number.isNaN(end) ? Number.POSITIVE_INFINITY : end;
  }

  function nameOf(row: number): string {
    return provisions.names[provision[row] ?? 0] ?? "";
  }
}
