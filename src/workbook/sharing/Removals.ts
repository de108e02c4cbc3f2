import type { PersonalDataKind } from "../../domain/privacy/personalData/PersonalData";
import type { TableKey } from "../template";
import type { Removal } from "./SharedWorkbook";

type Counted =
  | "small-counts"
  | "telling-numbers"
  | "rounded-shares"
  | "links"
  | "unreadable"
  | "formulas"
  | "formula-texts";

/** Counts what is left out of one table or changed in it while its cells pass by. */
export class Removals {
  readonly #table: TableKey;
  readonly #personal = new Map<PersonalDataKind, number>();
  readonly #counted = new Map<Counted, number>();

  constructor(table: TableKey) {
    this.#table = table;
  }

  addPersonal(kind: PersonalDataKind): void {
    this.#personal.set(kind, (this.#personal.get(kind) ?? 0) + 1);
  }

  add(code: Counted): void {
    this.#counted.set(code, (this.#counted.get(code) ?? 0) + 1);
  }

  /** In the order in which they were first met, personal data before all else. */
  toList(): Removal[] {
    const table = this.#table;
    return [
      ...[...this.#personal].map(([kind, values]): Removal => ({
        code: "personal-data",
        facts: { table, kind, values },
      })),
      ...[...this.#counted].map(([code, values]): Removal => ({ code, facts: { table, values } })),
    ];
  }
}
