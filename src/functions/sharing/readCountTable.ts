import { normaliseName } from "../../domain/codes/normaliseName";
import type { CountTable, TableTreatment, Treatment } from "../../domain/privacy/CountTable";
import { formulaWords } from "../../text/nl/formulaWords";
import { FormulaRefusal } from "../FormulaRefusal";
import { rowsOf } from "../range/rowsOf";
import { assertLabels } from "./assertLabels";
import { countInCell } from "./countInCell";

/** Where totals stand, where the user says so. */
export type TotalsPlace = "row" | "column" | "both" | "none";

/** A range of counts as a table, and the way back from the table to the range. */
export interface CountsInRange {
  readonly rows: readonly (readonly unknown[])[];
  readonly table: CountTable;
  /** What happens to a cell of the range, headers included in the counting of rows and columns. */
  treatmentAt(found: TableTreatment, row: number, column: number): Treatment | undefined;
}

/** More cells would take Excel seconds. */
const mostCells = 10_000;

/**
 * Counts with headers above and names at the left; a row and a column called Totaal are taken as totals, wherever they stand.
 *
 * @throws FormulaRefusal  "argument-missing", "too-many-cells", "no-rows", "labels-missing", "totals-several"; those of countInCell
 */
export function readCountTable(range: unknown, place: TotalsPlace | null): CountsInRange {
  const rows = rowsOf(range, "tabel");
  const headers = rows[0] ?? [];
  const names = rows.map((row) => row[0]);
  const cells = rows.length * headers.length;
  if (cells > mostCells)
    throw new FormulaRefusal("too-many-cells", { parameter: "tabel", cells, most: mostCells });
  if (rows.length < 2 || headers.length < 2) throw new FormulaRefusal("no-rows", {});
  assertLabels(headers.slice(1), "row");
  assertLabels(names.slice(1), "column");
  const totalRow = totalIn(names, place, "row");
  const totalColumn = totalIn(headers, place, "column");
  const innerRows = positions(rows.length, totalRow);
  const innerColumns = positions(headers.length, totalColumn);
  const countAt = (row: number, column: number): number | null =>
    countInCell(rows[row]?.[column], row, headers[column], column);
  const table: CountTable = {
    cells: innerRows.map((row) => innerColumns.map((column) => countAt(row, column))),
    ...(totalColumn !== null && { rowTotals: innerRows.map((row) => countAt(row, totalColumn)) }),
    ...(totalRow !== null && { columnTotals: innerColumns.map((column) => countAt(totalRow, column)) }),
    ...(totalRow !== null && totalColumn !== null && { grandTotal: countAt(totalRow, totalColumn) }),
  };
  return {
    rows,
    table,
    treatmentAt(found, row, column) {
      const inner = { row: innerRows.indexOf(row), column: innerColumns.indexOf(column) };
      if (row === totalRow)
        return column === totalColumn ? found.grandTotal : found.columnTotals?.[inner.column];
      return column === totalColumn ? found.rowTotals?.[inner.row] : found.cells[inner.row]?.[inner.column];
    },
  };
}

/** Position of the total among the labels; null where there is none. Subtotals have sums that are not looked at: refused. */
function totalIn(
  labels: readonly unknown[],
  place: TotalsPlace | null,
  side: "row" | "column",
): number | null {
  const called = labels.flatMap((label, index) => (index > 0 && isTotal(label) ? [index] : []));
  if (called.length > 1) {
    throw new FormulaRefusal("totals-several", { names: called.map((index) => String(labels[index])) });
  }
  if (place === null) return called[0] ?? null;
  return place === side || place === "both" ? labels.length - 1 : null;
}

function isTotal(label: unknown): boolean {
  if (typeof label !== "string") return false;
  const name = normaliseName(label);
  return formulaWords.totalNames.some((total) => name.startsWith(total));
}

/** All positions after the label but that of the total. */
function positions(length: number, total: number | null): number[] {
  return Array.from({ length: length - 1 }, (_, index) => index + 1).filter((index) => index !== total);
}
