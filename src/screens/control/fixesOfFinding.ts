import type { Fix } from "../../workbook/fixes/Fix";
import type { AppliedFix } from "../../workbook/kept/KeptChoices";

/** One cell of the table of fixes: to be applied, or applied and to be undone. */
export type FixLine =
  { readonly state: "offered"; readonly fix: Fix } | { readonly state: "applied"; readonly fix: AppliedFix };

/**
 * The fixes of one finding, in the order of the cells, so that a row stays where it is when it is applied. A cell that holds
 * the old value again is offered again, and a cell that was mended twice shows the last time.
 *
 * @param finding  the key of the finding
 */
export function fixesOfFinding(
  finding: string,
  fixes: readonly Fix[],
  applied: readonly AppliedFix[],
): readonly FixLine[] {
  const lines = new Map<string, FixLine>();
  for (const fix of applied) if (fix.finding === finding) lines.set(cellKey(fix), { state: "applied", fix });
  for (const fix of fixes) if (fix.finding === finding) lines.set(cellKey(fix), { state: "offered", fix });
  return [...lines.values()].sort((a, b) => compareCells(a.fix, b.fix));
}

type Cell = Pick<Fix, "sheet" | "row" | "column">;

const cellKey = ({ sheet, row, column }: Cell): string => JSON.stringify([sheet, row, column]);

function compareCells(a: Cell, b: Cell): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.row - b.row || a.column - b.column;
}
