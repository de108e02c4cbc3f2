import type { Cause, CauseFacts, Occurrence } from "../findings";
import { occurrenceOf } from "../occurrenceOf";
import type { FieldState } from "../records/fields";
import type { TableKey } from "../template";

/** The column a cell stands in. */
export interface ColumnInReading {
  readonly field: string;
  readonly header: string;
  /** Negative where the table has no such column. */
  readonly column: number;
  /** Its own bit in `CellRemarks.percentages`; 0 where the field is no measured value. */
  readonly percentageBit: number;
}

/** Of a row without remarks; one for all of them, because most rows are such rows. */
export const noStates: Record<string, FieldState> = Object.freeze({});

/**
 * What is noticed while a table is read from top to bottom: which cells could not be used and why.
 *
 * One object a table, moved from cell to cell, because a million cells pass by.
 */
export class CellRemarks {
  readonly occurrences: Occurrence[] = [];
  /** Of the row that is being read. */
  states = noStates;
  /** Of this row: the numbers that hidden ones are below; null where no mark says it. */
  below: Record<string, number> | null = null;
  /** Bits of the fields of this row that were written as a percentage. */
  percentages = 0;
  /** Whether the row holds a number that the schema of its record may refuse. */
  isDoubtful = false;
  readonly #table: TableKey;
  readonly #sheet: string;
  readonly #groups = new Map<string, string>();
  #row = 0;
  #column: ColumnInReading = { field: "", header: "", column: -1, percentageBit: 0 };

  constructor(table: TableKey, sheet: string) {
    this.#table = table;
    this.#sheet = sheet;
  }

  startRow(row: number): void {
    this.#row = row;
    this.states = noStates;
    this.below = null;
    this.percentages = 0;
    this.isDoubtful = false;
  }

  startCell(column: ColumnInReading): void {
    this.#column = column;
  }

  get header(): string {
    return this.#column.header;
  }

  markPercentage(): void {
    this.percentages |= this.#column.percentageBit;
  }

  /** The cell says that there is no value. */
  missing(state: FieldState): null {
    this.states = { ...this.states, [this.#column.field]: state };
    return null;
  }

  /** The cell says that its number is hidden; `below` where it says below what. */
  suppressed(below: number | null): null {
    if (below !== null) {
      this.below ??= {};
      this.below[this.#column.field] = below;
    }
    return this.missing("suppressed");
  }

  /** The cell cannot be used. */
  unreadable<C extends Cause>(cause: C, facts: CauseFacts[C]): null {
    this.note(cause, facts);
    return this.missing("unreadable");
  }

  /** Something is the matter, whether the cell can be used or not. */
  note<C extends Cause>(cause: C, facts: CauseFacts[C]): void {
    const { field, column } = this.#column;
    const place = { sheet: this.#sheet, row: this.#row, column: column < 0 ? null : column };
    this.occurrences.push(occurrenceOf(cause, this.#table, this.#group(cause, field), place, facts));
  }

  /** One text for all that have it: a text put together anew for each of a million cells would be kept a million times. */
  #group(cause: Cause, field: string): string {
    const key = `${cause}|${this.#table}|${field}`;
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    this.#groups.set(key, key);
    return key;
  }
}
