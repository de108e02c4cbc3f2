import { cellsOf } from "../corners";
import type { CellRun } from "./cellRuns";
import type { LoadedRun } from "./LoadedRun";
import { sheetsNamed } from "./sheetsNamed";

/**
 * Reads what stands where the changes go, and whether it may be written.
 *
 * @throws HostRefused sheet-missing
 */
export async function loadRuns(
  context: Excel.RequestContext,
  runs: readonly CellRun[],
): Promise<readonly LoadedRun[]> {
  const sheets = await sheetsNamed(
    context,
    runs.map(({ sheet }) => sheet),
  );
  const asked = runs.map((run) => {
    const sheet = sheets.get(run.sheet) as Excel.Worksheet;
    const cells = cellsOf(sheet, run.range).load("values,formulas,numberFormat,hasSpill");
    const locked = cells.format.protection.load("locked");
    const protection = sheet.protection.load("protected");
    return { run, cells, locked, protection };
  });
  await context.sync();
  return asked.map(({ run, cells, locked, protection }) => ({
    run,
    cells,
    isLocked: locked.locked,
    isSheetProtected: protection.protected,
    values: cells.values,
    formulas: cells.formulas,
    formats: cells.numberFormat,
  }));
}
