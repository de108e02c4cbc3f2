import { IUndoRedoService, sequenceExecute } from "@univerjs/core";
import { getMoveRangeUndoRedoMutations } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { fail } from "../protocol/fail";
import type { Grid } from "./Grid";
import type { Rectangle } from "./Rectangle";
import { toUniverRange } from "./univerRange";

/**
 * Moves cells with everything on them: validation, conditional formats, references. The grid's own commands for
 * inserting and deleting cells look at the active sheet, whatever sheet they are told.
 */
export function moveCells(grid: Grid, sheet: FWorksheet, from: Rectangle, to: Rectangle): void {
  grid.edit(() => {
    const { unitId } = grid;
    const subUnitId = sheet.getSheetId();
    const at = (rectangle: Rectangle) => ({ unitId, subUnitId, range: toUniverRange(rectangle) });
    const steps = getMoveRangeUndoRedoMutations(grid.injector, at(from), at(to));
    if (!steps || !sequenceExecute(steps.redos, grid.commands).result) {
      return fail("GeneralException", "[host] cells could not be moved");
    }
    const undo = { unitID: unitId, undoMutations: steps.undos, redoMutations: steps.redos };
    grid.injector.get(IUndoRedoService).pushUndoRedo(undo);
  });
}
