import type { Cause, CauseFacts, Occurrence } from "../findings";
import { nearestName } from "../../domain/codes/nearestName";
import { normaliseName } from "../../domain/codes/normaliseName";
import { occurrenceOf } from "../occurrenceOf";
import type { FieldContract } from "../contract/TableContract";
import type { TableKey } from "../template";
import { tableContract } from "../template";
import type { HeaderCell } from "./headerRow";

export interface MatchedColumns {
  /** Field → column; a field whose column was not found is absent. */
  readonly columns: Readonly<Record<string, number>>;
  /** For required fields without a column: the one that may be meant. */
  readonly guesses: Readonly<Record<string, number>>;
  readonly occurrences: readonly Occurrence[];
}

/**
 * Which column holds which field.
 *
 * A header that is nearly right is a remark, and its column is used: one slip must not give a remark for every row. Of
 * two columns with the same header the left one is used. Columns that are no part of the contract pass in silence.
 */
export function matchColumns(
  table: TableKey,
  sheet: string,
  headerRow: number,
  cells: readonly HeaderCell[],
): MatchedColumns {
  const matching = new Matching(table, sheet, headerRow, cells);
  const fields = byNeed(tableContract(table).fields);
  for (const [field, contract] of fields) matching.takeLiteral(field, contract);
  for (const [field, contract] of fields) matching.takeSynonym(field, contract);
  for (const [field, contract] of fields) matching.takeNear(field, contract);
  matching.noteMissing(fields.filter(([field, { required }]) => required && !(field in matching.columns)));
  return matching;
}

/** Required fields first: where two fields could claim a header, the one that is needed gets it. */
function byNeed(fields: Readonly<Record<string, FieldContract>>): [string, FieldContract][] {
  return Object.entries(fields).sort(([, a], [, b]) => Number(b.required) - Number(a.required));
}

/** The headers that no field has claimed yet, and what came of the others. */
class Matching implements MatchedColumns {
  readonly columns: Record<string, number> = {};
  readonly guesses: Record<string, number> = {};
  readonly occurrences: Occurrence[] = [];
  readonly #free: Set<HeaderCell>;
  readonly #table: TableKey;
  readonly #sheet: string;
  readonly #headerRow: number;

  constructor(table: TableKey, sheet: string, headerRow: number, cells: readonly HeaderCell[]) {
    this.#table = table;
    this.#sheet = sheet;
    this.#headerRow = headerRow;
    this.#free = new Set(cells.filter(({ name }) => name !== ""));
  }

  takeLiteral(field: string, { header }: FieldContract): void {
    const [first, ...others] = this.#named([header]);
    if (!first) return;
    this.#take(field, first);
    for (const other of others) {
      this.#free.delete(other);
      const facts = { table: tableContract(this.#table).name, column: header };
      this.#note("column-twice", field, other.column, facts);
    }
  }

  takeSynonym(field: string, { synonyms = [] }: FieldContract): void {
    const [first] = field in this.columns ? [] : this.#named(synonyms);
    if (first) this.#take(field, first);
  }

  takeNear(field: string, { header, synonyms = [] }: FieldContract): void {
    if (field in this.columns) return;
    const near = this.#near([header, ...synonyms]);
    if (!near) return;
    this.#take(field, near);
    const facts = { table: tableContract(this.#table).name, column: header, found: near.text };
    this.#note("column-renamed", field, near.column, facts);
  }

  /** Says which header may be the one that is meant, and leaves its column unread: that would be a guess. */
  noteMissing(fields: readonly (readonly [string, FieldContract])[]): void {
    for (const [field, { header }] of fields) {
      const meant = this.#onlyOneWith(header) ?? (fields.length === 1 ? this.#onlyOneWith("") : undefined);
      const facts = { table: tableContract(this.#table).name, column: header, found: meant?.text ?? null };
      if (meant) this.guesses[field] = meant.column;
      this.#note("column-missing", field, meant?.column ?? null, facts);
    }
  }

  /** The free header in which these words stand, where it is the only one. */
  #onlyOneWith(words: string): HeaderCell | undefined {
    const [first, ...others] = [...this.#free].filter(({ name }) => name.includes(normaliseName(words)));
    return others.length === 0 ? first : undefined;
  }

  #named(headers: readonly string[]): HeaderCell[] {
    const names = headers.map(normaliseName);
    return [...this.#free].filter(({ name }) => names.includes(name));
  }

  #near(headers: readonly string[]): HeaderCell | undefined {
    const texts = [...this.#free].map(({ text }) => text);
    const nearest = headers.map((header) => nearestName(header, texts)).find((text) => text !== null);
    return [...this.#free].find(({ text }) => text === nearest);
  }

  #take(field: string, cell: HeaderCell): void {
    this.columns[field] = cell.column;
    this.#free.delete(cell);
  }

  #note<C extends Cause>(cause: C, field: string, column: number | null, facts: CauseFacts[C]): void {
    const place = { sheet: this.#sheet, row: this.#headerRow, column };
    const group = `${cause}|${this.#table}|${field}`;
    this.occurrences.push(occurrenceOf(cause, this.#table, group, place, facts));
  }
}
