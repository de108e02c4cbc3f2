import type { CellChange } from "../workbook/CellChange";
import { cellAddress } from "../workbook/cellAddress";
import type { Fix } from "../workbook/fixes/Fix";
import { cellsBeside } from "../workbook/fixes/cellsBeside";
import { onePerCell } from "../workbook/fixes/onePerCell";
import type { AppliedFix, KeptChoices, Seal } from "../workbook/kept/KeptChoices";
import { readKeptPart, writeKeptPart } from "../workbook/kept/keptPart";
import type { CellValue, WorkbookSnapshot } from "../workbook/snapshot";
import { rowIndexFrom } from "../workbook/tables/rowIndexFrom";
import { openPackage } from "./openPackage";
import { PatchRefused } from "./PatchRefused";
import { patchWorkbook } from "./patchWorkbook";
import { readKept } from "./reading/readKept";
import { readWorkbook } from "./readWorkbook";
import type { WorkbookEdit } from "./WorkbookEdit";
import { readWorkbookParts } from "./workbookParts";

/**
 * A copy of the workbook in which these cells hold the right value; the old ones are kept in it, so that each can be taken
 * back. Everything else stays as it was, byte for byte.
 *
 * @param fixes  of a check of these bytes; of two for one cell the first is made, and the next check offers the other. A
 *   cell that does not hold the old value is refused, and nothing is changed then
 * @param time   ISO date and time
 * @throws PatchRefused "cell-changed", "kept-part-unreadable", and what `setCells` refuses
 */
export function mendedCopy(bytes: Uint8Array, fixes: readonly Fix[], time: string): Uint8Array {
  const changes = onePerCell(fixes);
  const snapshot = readWorkbook(bytes);
  const applied = changes.map((fix): AppliedFix => {
    return { ...fix, time, beside: cellsBeside(snapshot.sheets, fix, changes) };
  });
  return changedCopy(bytes, snapshot, changes, (kept) => ({
    ...kept,
    appliedFixes: [...kept.appliedFixes, ...applied],
  }));
}

/**
 * A copy in which these fixes are taken back: the cells hold what they held before. Of a cell that was mended more than once
 * the oldest value comes back.
 *
 * @param applied  of `KeptChoices.appliedFixes` of these bytes, in that order
 * @throws PatchRefused "cell-changed" where somebody changed a cell since or moved its row, "kept-part-unreadable"
 */
export function takenBackCopy(bytes: Uint8Array, applied: readonly AppliedFix[]): Uint8Array {
  const snapshot = readWorkbook(bytes);
  for (const fix of applied) refuseUnlessInItsRow(snapshot, fix);
  const back = new Map<string, CellChange>();
  for (const { sheet, row, column, from, to } of [...applied].reverse()) {
    const cell = JSON.stringify([sheet, row, column]);
    back.set(cell, { sheet, row, column, from: back.get(cell)?.from ?? to, to: from });
  }
  const keys = new Set(applied.map(keyOf));
  return changedCopy(bytes, snapshot, [...back.values()], (kept) => ({
    ...kept,
    appliedFixes: kept.appliedFixes.filter((fix) => !keys.has(keyOf(fix))),
  }));
}

/**
 * A copy that holds this seal; no cell changes, so none is read.
 *
 * @throws PatchRefused "kept-part-unreadable"
 */
export function sealedCopy(bytes: Uint8Array, seal: Seal): Uint8Array {
  const file = openPackage(bytes);
  const kept = readKeptPart(readKept(file, readWorkbookParts(file).workbookPart));
  if (kept === null) throw new PatchRefused("kept-part-unreadable", {});
  return patchWorkbook(bytes, [{ kind: "keep-choices", xml: writeKeptPart({ ...kept, seal }) }]);
}

const keyOf = ({ sheet, row, column, time }: AppliedFix): string =>
  JSON.stringify([sheet, row, column, time]);

function changedCopy(
  bytes: Uint8Array,
  snapshot: WorkbookSnapshot,
  changes: readonly CellChange[],
  keep: (kept: KeptChoices) => KeptChoices,
): Uint8Array {
  const kept = readKeptPart(snapshot.kept);
  if (kept === null) throw new PatchRefused("kept-part-unreadable", {});
  for (const change of changes) refuseUnlessHeld(snapshot, change);
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  const cells = sheets.map((sheet): WorkbookEdit => ({
    kind: "set-cells",
    sheet,
    cells: changes
      .filter((change) => change.sheet === sheet)
      .map(({ row, column, to }) => ({ row, column, value: to })),
  }));
  const recalculation: WorkbookEdit[] =
    changes.length > 0 && hasFormulas(snapshot) ? [{ kind: "recalculate-on-open" }] : [];
  const choices: WorkbookEdit = { kind: "keep-choices", xml: writeKeptPart(keep(kept)) };
  return patchWorkbook(bytes, [...cells, choices, ...recalculation]);
}

function refuseUnlessHeld(snapshot: WorkbookSnapshot, { sheet, row, column, from }: CellChange): void {
  if (valueAt(snapshot, sheet, row, column) !== from) {
    throw new PatchRefused("cell-changed", { sheet, cell: cellAddress(row, column) });
  }
}

/** Sorting may have put another row in its place that holds the same value. */
function refuseUnlessInItsRow(
  snapshot: WorkbookSnapshot,
  { sheet, row, column, beside = [] }: AppliedFix,
): void {
  const isThere = beside.every((one) => valueAt(snapshot, sheet, row, one.column) === one.value);
  if (!isThere) throw new PatchRefused("cell-changed", { sheet, cell: cellAddress(row, column) });
}

function valueAt({ sheets }: WorkbookSnapshot, sheet: string, row: number, column: number): CellValue | null {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const found = rows[rowIndexFrom(rows, row)];
  return found?.row === row ? (found.values[column] ?? null) : null;
}

const hasFormulas = ({ sheets }: WorkbookSnapshot): boolean =>
  sheets.some(({ rows }) => rows.some(({ formulas }) => formulas !== undefined));
