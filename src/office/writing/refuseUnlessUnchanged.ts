import { HostRefused } from "../HostRefused";
import { isFormula } from "../reading/isFormula";
import { cellChanged } from "./cellChanged";
import type { LoadedRun } from "./LoadedRun";

/**
 * Lets only changes through of which the old value still stands, as a value, in a cell that may be written.
 *
 * @throws HostRefused sheet-protected, cell-changed
 */
export function refuseUnlessUnchanged({
  run,
  cells,
  isLocked,
  isSheetProtected,
  values,
  formulas,
}: LoadedRun): void {
  if (isSheetProtected && isLocked !== false) throw new HostRefused("sheet-protected", { sheet: run.sheet });
  run.changes.forEach((change, index) => {
    const value = values[index]?.[0];
    const isOutcome = isFormula(formulas[index]?.[0], value) || cells.hasSpill !== false;
    if (isOutcome || value !== (change.from ?? "")) throw cellChanged(change);
  });
}
