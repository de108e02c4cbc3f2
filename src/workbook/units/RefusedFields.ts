import type { Cause, CauseFacts, Occurrence } from "../findings";
import { occurrenceOf } from "../occurrenceOf";
import type { FoundTable } from "../records";
import type { FieldState } from "../records/fields";
import type { TableKey } from "../template";

interface RowWithStates {
  readonly row: number;
  states: Record<string, FieldState>;
}

/** Empties fields that turn out to be unusable only when their row is seen among the others. */
export class RefusedFields {
  readonly occurrences: Occurrence[] = [];
  readonly #table: TableKey;
  readonly #found: FoundTable<unknown>;

  constructor(table: TableKey, found: FoundTable<unknown>) {
    this.#table = table;
    this.#found = found;
  }

  /** @param group  what the cause is one of: a column, or an indicator */
  refuse<Field extends string, C extends Cause>(
    row: RowWithStates & Record<Field, unknown>,
    field: Field,
    group: string,
    cause: C,
    facts: CauseFacts[C],
  ): void {
    const { sheet, columns } = this.#found;
    const place = { sheet, row: row.row, column: columns[field] ?? null };
    this.occurrences.push(occurrenceOf(cause, this.#table, `${cause}|${this.#table}|${group}`, place, facts));
    this.empty(row, field);
  }

  empty<Field extends string>(row: RowWithStates & Record<Field, unknown>, field: Field): void {
    Object.assign(row, { [field]: null, states: { ...row.states, [field]: "unreadable" } });
  }
}
