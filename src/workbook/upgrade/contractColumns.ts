import type { LocatedTable } from "../tables/LocatedTable";

/**
 * Field → column, of the fields whose cells come along as they were typed.
 *
 * Where the goals of activities are columns with crosses, a cross is no code: those columns are one's own, and so is a
 * column of side goals beside them, for what the field gets is gathered from all of these.
 */
export function contractColumns({ columns, goalColumns = [] }: LocatedTable): LocatedTable["columns"] {
  if (goalColumns.length === 0) return columns;
  const crosses = new Set(goalColumns.map(({ column }) => column));
  const asTyped = ([field, column]: [string, number]): boolean =>
    field !== "sideGoals" && !crosses.has(column);
  return Object.fromEntries(Object.entries(columns).filter(asTyped));
}
