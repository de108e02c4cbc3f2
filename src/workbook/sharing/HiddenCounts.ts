import type { TableKey } from "../template";
import type { LineTreatment } from "./protectLine";
import { protectLine } from "./protectLine";

/** A count where it stands; `field` null where it stands nowhere, but follows from others. */
export interface PlacedCount {
  readonly row: number;
  readonly field: string | null;
  readonly count: number;
}

const weights: Readonly<Record<LineTreatment, number>> = { shown: 0, secondary: 1, primary: 2, withheld: 3 };

/** Which counts of one table are hidden, gathered from all the sums that they stand in: the strictest counts. */
export class HiddenCounts {
  readonly #table: TableKey;
  readonly #minimum: number;
  /** By row, because few rows have any. */
  readonly #rows = new Map<number, Map<string, LineTreatment>>();

  constructor(table: TableKey, minimum: number) {
    this.#table = table;
    this.#minimum = minimum;
  }

  get table(): TableKey {
    return this.#table;
  }

  /** A small count is hidden, whatever else stands there; that is all for a count that is in no sum. */
  addCounts(row: number, counts: Readonly<Record<string, number | null>>): void {
    for (const [field, count] of Object.entries(counts)) {
      if (count !== null && count > 0 && count < this.#minimum) this.hide(row, field, "primary");
    }
  }

  /** Counts that add up to a total which a reader knows. @returns what became of them */
  addLine(parts: readonly PlacedCount[], total: number | null): readonly LineTreatment[] {
    const treatments = protectLine(
      parts.map(({ count }) => count),
      total,
      this.#minimum,
    );
    parts.forEach(({ row, field }, index) => {
      const treatment = treatments[index] ?? "shown";
      if (field !== null) this.hide(row, field, treatment);
    });
    return treatments;
  }

  hide(row: number, field: string, treatment: LineTreatment): void {
    if (weights[treatment] <= weights[this.treatmentOf(row, field)]) return;
    const known = this.#rows.get(row);
    if (known === undefined) this.#rows.set(row, new Map([[field, treatment]]));
    else known.set(field, treatment);
  }

  treatmentOf(row: number, field: string): LineTreatment {
    return this.#rows.get(row)?.get(field) ?? "shown";
  }
}
