import { maskCitizenNumbers } from "../../domain/privacy/maskCitizenNumbers";
import type { CellChange } from "../CellChange";
import type { AppliedFix } from "../kept/KeptChoices";
import type { SheetSnapshot } from "../snapshot";
import { rowIndexFrom } from "../tables/rowIndexFrom";

type BesideCell = NonNullable<AppliedFix["beside"]>[number];

const enough = 2;

/**
 * The first cells of a row, but for the one that changes, that say which row it is: a fix is taken back only where they
 * still stand beside it, for after sorting another row may hold the same value in its place.
 *
 * Not what could be a citizen service number, nor an error: that is not to be kept.
 *
 * @param sheets   as they were before the changes
 * @param changes  all that are made at once: the cells beside are given as they will be
 */
export function cellsBeside(
  sheets: readonly SheetSnapshot[],
  { sheet, row, column }: CellChange,
  changes: readonly CellChange[],
): BesideCell[] {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const found = rows[rowIndexFrom(rows, row)];
  if (found?.row !== row) return [];
  const inRow = changes.filter((change) => change.sheet === sheet && change.row === row);
  const cells = [...found.values.entries()].flatMap(([at, value]): BesideCell[] => {
    if (at === column || value === undefined || typeof value === "object") return [];
    const becomes = inRow.find((change) => change.column === at);
    const held = becomes === undefined ? value : becomes.to;
    return maskCitizenNumbers(String(held)) === String(held) ? [{ column: at, value: held }] : [];
  });
  return cells.slice(0, enough);
}
