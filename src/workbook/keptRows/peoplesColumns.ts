import { calculatedColumns } from "./calculatedColumns";
import type { KeptRows, KeptValue, StandingCell, StandingTable } from "./StandingTable";

interface PeoplesColumns {
  /** Whether somebody wrote something in this row. */
  readonly wroteIn: (cells: readonly StandingCell[]) => boolean;
}

/**
 * The columns of a standing table that are not ours to fill. In a column that people gave a formula from top to bottom, the
 * formula is not a note; nor is the value with which each of our rows begins, such as "open".
 */
export function peoplesColumns(
  { columns, rows, noteColumns }: KeptRows,
  places: ReadonlyMap<number, number>,
  standing: StandingTable,
): PeoplesColumns {
  const ours = new Map([...places].map(([index, at]) => [at, index]));
  const calculated = calculatedColumns(standing);
  const beginning = (index: number): KeptValue => {
    const first = rows[0]?.[index] ?? null;
    return rows.every((row) => (row[index] ?? null) === first) ? first : null;
  };
  const wroteIn = ({ value, formula }: StandingCell, at: number): boolean => {
    if (formula === null && (value === null || value === "")) return false;
    const index = ours.get(at);
    if (index === undefined) return !calculated.has(at);
    if (!noteColumns.includes(columns[index]?.header ?? "")) return false;
    return formula !== null || value !== beginning(index);
  };
  return { wroteIn: (cells) => cells.some(wroteIn) };
}
