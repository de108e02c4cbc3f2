import { codeKey } from "../domain/codes/codeKey";
import type { CodeBooks } from "./CodeBooks";
import type { SheetRow } from "./snapshot";
import { goalsOfCrosses } from "./tables/goalsOfCrosses";
import type { LocatedTable } from "./tables/LocatedTable";

interface Goals {
  readonly coreGoals: readonly string[];
  readonly sideGoals: readonly string[];
}

/**
 * Reads the goals of activities that have a column with crosses for each goal.
 *
 * Beside a column of its own for the core goal, crosses are side goals; goals in a column of side goals stay.
 *
 * @returns null where the table has no such columns
 */
export function crossReader(
  { goalColumns, columns }: LocatedTable,
  codeBooks: CodeBooks,
): ((row: SheetRow, record: Readonly<Record<string, unknown>>) => Goals) | null {
  if (goalColumns === undefined || goalColumns.length === 0) return null;
  const known = codeBooks.of("goals");
  const asKnown = goalColumns.map(({ goal, column }) => ({ goal: known.get(codeKey(goal)) ?? goal, column }));
  const hasCoreColumn = !goalColumns.some(({ column }) => column === columns["coreGoals"]);
  return (row, record) => {
    const { core, side } = goalsOfCrosses(row, asKnown);
    const coreInColumn = codesIn(record["coreGoals"]);
    const sideInColumn = codesIn(record["sideGoals"]);
    return hasCoreColumn
      ? { coreGoals: coreInColumn, sideGoals: distinct([...sideInColumn, ...core, ...side], coreInColumn) }
      : { coreGoals: core, sideGoals: distinct([...sideInColumn, ...side], core) };
  };
}

const codesIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function distinct(codes: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set(codes)].filter((code) => !others.includes(code));
}
