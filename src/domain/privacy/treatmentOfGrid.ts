import type { CountGrid, GridCell } from "./CountGrid";
import type { CountTable, TableTreatment, Treatment } from "./CountTable";

/** What became of every number of a table once its grid is protected, in the shape of the table. */
export function treatmentOfGrid(
  { rowTotals, columnTotals, grandTotal }: CountTable,
  { cells, height, width }: CountGrid,
  withheld: boolean,
): TableTreatment {
  const treatments = cells.map((line) => line.map((cell) => treatmentOf(cell, withheld)));
  const inner = treatments.slice(0, -1);
  const last = treatments[height - 1] ?? [];
  return {
    cells: inner.map((line) => line.slice(0, -1)),
    ...(rowTotals && { rowTotals: inner.map((line) => line[width - 1] ?? "shown") }),
    ...(columnTotals && { columnTotals: last.slice(0, -1) }),
    ...(grandTotal != null && { grandTotal: last[width - 1] ?? "shown" }),
    withheld,
  };
}

function treatmentOf({ state }: GridCell, withheld: boolean): Treatment {
  if (state === "blank" || state === "unpublished") return "shown";
  if (withheld) return "secondary";
  return state === "primary" || state === "secondary" ? state : "shown";
}
