import { readCells } from "../../grid/readCells";
import { placeInGrid } from "../../grid/placeInGrid";
import { writeToEachCell } from "../../grid/writeToEachCell";
import { FormatPart } from "./FormatPart";

/** `range.format.protection`. The grid has no locked cells: the flag is in the cell's own custom data. */
export class FormatProtection extends FormatPart {
  override get typeName(): string {
    return "FormatProtection";
  }
  override get scalars(): readonly string[] {
    return ["Locked", "FormulaHidden"];
  }

  get FormulaHidden(): boolean {
    return false;
  }
  get Locked(): boolean | null {
    const isLocked = readCells(
      this.grid,
      placeInGrid(this.place),
      (cell) => cell?.custom?.["locked"] !== false,
    );
    const values = new Set(isLocked.flat());
    return values.size > 1 ? null : values.has(true);
  }
  set Locked(isLocked: unknown) {
    writeToEachCell(this.grid, this.place, { custom: { locked: isLocked === true } });
  }
}
