import { IUndoRedoService, sequenceExecute } from "@univerjs/core";
import type { ITableInfo } from "@univerjs/sheets-table";
import { fail } from "../protocol/fail";
import type { Grid } from "./Grid";

/**
 * Gives a table its name. The grid refuses the name of a sheet, where Excel has nothing against it and our own sheets
 * count on it; then the name is set without the grid's command, which also leaves formulas with the old name as they are.
 */
export function nameTable(grid: Grid, table: ITableInfo, name: string): void {
  const isSheetName = grid.workbook
    .getSheets()
    .some((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
  if (isSheetName) nameAsSheet(grid, table, name);
  else grid.run("sheet.command.set-table-config", { tableId: table.id, name });
}

function nameAsSheet(grid: Grid, table: ITableInfo, name: string): void {
  grid.edit(() => {
    const step = (given: string) => ({
      id: "sheet.mutation.set-sheet-table",
      params: { unitId: grid.unitId, subUnitId: table.subUnitId, tableId: table.id, config: { name: given } },
    });
    const redo = step(name);
    if (!sequenceExecute([redo], grid.commands).result)
      fail("GeneralException", "[host] the table got no name");
    const undo = { unitID: grid.unitId, undoMutations: [step(table.name)], redoMutations: [redo] };
    grid.injector.get(IUndoRedoService).pushUndoRedo(undo);
  });
}
