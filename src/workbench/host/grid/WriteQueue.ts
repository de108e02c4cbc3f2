import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Rectangle } from "./Rectangle";
import { boundingRectangle } from "./Rectangle";

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

interface Waiting {
  readonly sheet: FWorksheet;
  readonly cells: CellMatrix;
  rectangle: Rectangle;
}

/**
 * Collects writes that follow each other on one sheet. office.js cuts a large write into pieces of 1,500 cells, and
 * each write command of the grid walks over the whole sheet: joined, 20,000 cells take a tenth of the time.
 */
export class WriteQueue {
  #waiting: Waiting | null = null;

  constructor(private readonly write: (sheet: FWorksheet, rectangle: Rectangle, cells: CellMatrix) => void) {}

  add(sheet: FWorksheet, rectangle: Rectangle, cells: CellMatrix): void {
    if (this.#waiting && this.#waiting.sheet.getSheetId() !== sheet.getSheetId()) this.flush();
    this.#waiting ??= { sheet, cells: {}, rectangle };
    this.#waiting.rectangle = boundingRectangle(this.#waiting.rectangle, rectangle);
    for (const [row, line] of Object.entries(cells)) {
      this.#waiting.cells[Number(row)] = Object.assign(this.#waiting.cells[Number(row)] ?? {}, line);
    }
  }

  /** Before anything is read, and at the end of a batch. */
  flush(): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting) this.write(waiting.sheet, waiting.rectangle, waiting.cells);
  }
}
