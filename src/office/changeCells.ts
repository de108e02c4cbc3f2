import type { CellChange } from "../workbook/CellChange";
import type { HeldCell } from "../workbook/RowsToAppend";
import { runInWorkbook } from "./runInWorkbook";
import { cellRuns } from "./writing/cellRuns";
import { enteredValue } from "./writing/enteredValue";
import type { LoadedRun } from "./writing/LoadedRun";
import { loadRuns } from "./writing/loadRuns";
import { refuseUnlessHeld } from "./writing/refuseUnlessHeld";
import { refuseUnlessUnchanged } from "./writing/refuseUnlessUnchanged";

/**
 * Gives cells another value, all of them or none.
 *
 * Everything is looked at before anything is written: each cell must still hold the value that the change starts from,
 * hold no formula, and be writable. All values then go in one batch. Office does not take back the first half of a
 * batch that fails halfway, so then we do.
 *
 * @param held  cells that say what the others are about, such as the codes of a row: they must still hold the same
 * @throws HostRefused sheet-missing, sheet-protected, cell-changed, and what Office refuses
 */
export async function changeCells(
  changes: readonly CellChange[],
  held: readonly HeldCell[] = [],
): Promise<void> {
  if (changes.length === 0) return;
  await runInWorkbook(async (context) => {
    const runsToChange = cellRuns(changes);
    const runsHeld = cellRuns(held.map(({ value, ...place }) => ({ from: value, to: value, ...place })));
    const loaded = await loadRuns(context, [...runsToChange, ...runsHeld]);
    const runs = loaded.slice(0, runsToChange.length);
    for (const run of loaded.slice(runsToChange.length)) refuseUnlessHeld(run);
    for (const run of runs) refuseUnlessUnchanged(run);
    try {
      for (const run of runs) write(run);
      await context.sync();
    } catch (error) {
      await putBack(context, runs);
      throw error;
    }
  });
}

function write({ run, cells, formats }: LoadedRun): void {
  const needsGeneral = run.changes.map((change, index) =>
    changesMeaning(change, String(formats[index]?.[0] ?? "")),
  );
  if (needsGeneral.includes(true)) {
    cells.numberFormat = formats.map(([format], index) => [
      needsGeneral[index] === true ? "General" : format,
    ]);
  }
  cells.values = run.changes.map(({ to }, index) => [enteredValue(to, formats[index]?.[0] === "@")]);
}

/** A number in a cell for text would be kept as text; where the text "35" stood under a percentage format, 35 is 3500%. */
function changesMeaning({ from, to }: CellChange, format: string): boolean {
  if (to === null || typeof to === "string") return false;
  return format === "@" || (typeof from === "string" && format.includes("%"));
}

/** Where nothing was written this changes nothing; where Office refuses this too, the first refusal is what counts. */
async function putBack(context: Excel.RequestContext, runs: readonly LoadedRun[]): Promise<void> {
  for (const { cells, formats, values } of runs) {
    cells.numberFormat = formats.map((line) => [...line]);
    cells.values = values.map(([value], index) => [
      enteredValue(value as string | number | boolean, formats[index]?.[0] === "@"),
    ]);
  }
  await context.sync().catch(() => undefined);
}
