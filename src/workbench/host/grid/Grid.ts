import type { Injector, Univer } from "@univerjs/core";
import { ICommandService, IUndoRedoService, IUniverInstanceService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { fail } from "../protocol/fail";
import type { Rectangle } from "./Rectangle";
import type { CellMatrix } from "./WriteQueue";
import { WriteQueue } from "./WriteQueue";
import { undoBackwards } from "./undoBackwards";
import { toUniverRange } from "./univerRange";

/** The only way from the host objects to the grid: its open workbook, its commands, its undo. Holds no cells itself. */
export class Grid {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly #queue = new WriteQueue((sheet, rectangle, cells) => {
    this.writeCells(sheet, rectangle, cells);
  });

  /** As in a view-only file: everything that would change the workbook is refused with AccessDenied. */
  readOnly = false;

  constructor(
    univer: Univer,
    readonly api: FUniver,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
    const instances = this.injector.get(IUniverInstanceService);
    // Without a focused unit (there is none without a screen) undo does nothing and says nothing.
    if (!instances.getFocusedUnit()) instances.focusUnit(this.unitId);
    undoBackwards(this.injector.get(IUndoRedoService));
  }

  /** False once the grid has been thrown away. */
  get isOpen(): boolean {
    return this.api.getActiveWorkbook() !== null;
  }

  get workbook(): FWorkbook {
    return this.api.getActiveWorkbook() ?? fail("GeneralException", "[host] no workbook is open");
  }

  get unitId(): string {
    return this.workbook.getId();
  }

  sheetOfId(sheetId: string): FWorksheet {
    return this.workbook.getSheetBySheetId(sheetId) ?? fail("ItemNotFound");
  }

  queueCells(sheet: FWorksheet, rectangle: Rectangle, cells: CellMatrix): void {
    if (this.readOnly) fail("AccessDenied");
    this.#queue.add(sheet, rectangle, cells);
  }

  /** Everything waiting is in the sheets after this. */
  flush(): void {
    this.#queue.flush();
  }

  /** For changes through the grid's own API: nothing waits before it, and a view-only workbook refuses. */
  edit<Result>(change: () => Result): Result {
    if (this.readOnly) fail("AccessDenied");
    this.flush();
    return change();
  }

  run(command: string, parameters: object): void {
    this.edit(() => {
      this.#execute(command, parameters);
    });
  }

  #execute(command: string, parameters: object): void {
    const done = this.commands.syncExecuteCommand(
      command,
      Object.assign({ unitId: this.unitId }, parameters),
    );
    if (!done) fail("GeneralException", `[host] ${command} was refused`);
  }

  /** At once, with whatever the cells hold: values, styles, custom data. */
  writeCells(sheet: FWorksheet, rectangle: Rectangle, cells: CellMatrix): void {
    const subUnitId = sheet.getSheetId();
    this.run("sheet.command.set-range-values", { subUnitId, range: toUniverRange(rectangle), value: cells });
  }

  /** All writes of the work become one step of undo. */
  async asOneUndoStep<Result>(work: () => Promise<Result>): Promise<Result> {
    const batching = this.injector.get(IUndoRedoService).__tempBatchingUndoRedo(this.unitId);
    try {
      const result = await work();
      this.flush();
      return result;
    } finally {
      batching.dispose();
    }
  }
}
