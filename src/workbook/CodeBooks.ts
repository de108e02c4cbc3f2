import type { DateSystem } from "./cells/CellReading";
import { codeText } from "./cells/codeText";
import type { CodeBook } from "../domain/codes/CodeBook";
import { codeKey } from "../domain/codes/codeKey";
import type { LocatedTable } from "./tables/LocatedTable";
import type { CodedTable } from "./contract/TableContract";
import type { TableKey } from "./template";

/**
 * The codes that each table gives out, known before any row is read: a goal may point to one that stands below it.
 *
 * A table that is missing has an empty book.
 */
export class CodeBooks {
  readonly #books = new Map<CodedTable, CodeBook>();
  readonly #tables: ReadonlyMap<TableKey, LocatedTable>;
  readonly #dateSystem: DateSystem;

  constructor(tables: ReadonlyMap<TableKey, LocatedTable>, dateSystem: DateSystem) {
    this.#tables = tables;
    this.#dateSystem = dateSystem;
  }

  of(table: CodedTable): CodeBook {
    const known = this.#books.get(table);
    if (known) return known;
    const book = bookOf(this.#tables.get(table), this.#dateSystem);
    this.#books.set(table, book);
    return book;
  }
}

function bookOf(located: LocatedTable | undefined, dateSystem: DateSystem): CodeBook {
  const book = new Map<string, string>();
  const column = located?.columns["code"];
  if (!located || column === undefined) return book;
  for (const { values, notations } of located.rows) {
    const value = values[column];
    if (value === undefined || typeof value === "object") continue;
    const code = codeText(value, notations?.[column], dateSystem);
    const key = codeKey(code);
    if (key !== "" && !book.has(key)) book.set(key, code);
  }
  return book;
}
