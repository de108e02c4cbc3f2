import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Grid } from "../../grid/Grid";
import { HostObject } from "../../protocol/HostObject";
import { countArgument } from "../../protocol/countArgument";

/** `worksheet.freezePanes`. */
export class FreezePanes extends HostObject {
  constructor(
    private readonly grid: Grid,
    private readonly sheet: FWorksheet,
  ) {
    super();
  }

  override get typeName(): string {
    return "WorksheetFreezePanes";
  }
  FreezeRows(count: unknown): void {
    this.grid.edit(() => this.sheet.setFrozenRows(countArgument(count, 1)));
  }
  FreezeColumns(count: unknown): void {
    this.grid.edit(() => this.sheet.setFrozenColumns(countArgument(count, 1)));
  }
  Unfreeze(): void {
    this.grid.edit(() => this.sheet.cancelFreeze());
  }
}
