import type { SheetRow, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { carriedValue } from "./carriedValue";
import type { LeftOverCell, UpgradeCounts } from "./UpgradeFacts";

type Destination = Exclude<keyof UpgradeCounts, "leftOver" | "formulas">;

/** Keeps account of every filled cell of a workbook: each is assigned once, and what nobody takes is left over. */
export class CellLedger {
  readonly #snapshot: WorkbookSnapshot;
  readonly #taken = new Map<string, Set<string>>();
  readonly #counts = { inContract: 0, inOwnColumns: 0, inOwnSheets: 0, ofTemplate: 0, formulas: 0 };

  constructor(snapshot: WorkbookSnapshot) {
    this.#snapshot = snapshot;
  }

  /** Takes a cell, unless it is blank or was taken before. */
  take(sheet: SheetSnapshot, row: SheetRow, column: number, destination: Destination): void {
    const taken = this.#takenOn(sheet.name);
    const key = `${row.row} ${column}`;
    if (row.values[column] === undefined || taken.has(key)) return;
    taken.add(key);
    this.#counts[destination] += 1;
    if (destination !== "ofTemplate") this.#countFormula(row, column);
  }

  /** Whether something of this sheet has gone to a table of the contract. */
  hasTaken(sheet: SheetSnapshot): boolean {
    return this.#takenOn(sheet.name).size > 0;
  }

  /** The cells of a sheet that nobody took, row by row. */
  remaining(sheet: SheetSnapshot): LeftOverCell[] {
    const taken = this.#takenOn(sheet.name);
    return sheet.rows.flatMap((row) =>
      [...row.values.keys()].flatMap((column): LeftOverCell[] => {
        const value = carriedValue(row, column, this.#snapshot.dateSystem);
        if (value === null || taken.has(`${row.row} ${column}`)) return [];
        return [{ sheet: sheet.name, row: row.row, column, value }];
      }),
    );
  }

  countsWith(leftOver: readonly LeftOverCell[]): UpgradeCounts {
    return { ...this.#counts, leftOver: leftOver.length };
  }

  #takenOn(sheet: string): Set<string> {
    const taken = this.#taken.get(sheet) ?? new Set<string>();
    this.#taken.set(sheet, taken);
    return taken;
  }

  #countFormula({ formulas }: SheetRow, column: number): void {
    if (formulas?.[column] !== undefined) this.#counts.formulas += 1;
  }
}
