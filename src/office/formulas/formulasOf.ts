import type { FrozenFormula } from "../../workbook/kept/KeptChoices";

/** The formula in its cell, and blank cells where its outcome spills. */
export function formulasOf({ formula, rows, columns }: FrozenFormula): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => (row === 0 && column === 0 ? formula : "")),
  );
}
