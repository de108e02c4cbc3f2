import type { IStyleData } from "@univerjs/core";
import { commonStyle } from "../../grid/commonStyle";
import type { Grid } from "../../grid/Grid";
import type { Place } from "../../grid/Place";
import { writeStyle } from "../../grid/writeStyle";
import { HostObject } from "../../protocol/HostObject";

/** Something of the look of a range: null where its cells differ. */
export abstract class FormatPart extends HostObject {
  constructor(
    protected readonly grid: Grid,
    protected readonly place: Place,
  ) {
    super();
  }

  protected put(style: IStyleData): void {
    writeStyle(this.grid, this.place, style);
  }

  protected common<Value>(pick: (style: IStyleData) => Value): Value | null {
    this.grid.flush();
    return commonStyle(this.place, pick);
  }
}
