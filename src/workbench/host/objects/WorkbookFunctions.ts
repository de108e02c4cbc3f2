import type { Grid } from "../grid/Grid";
import { HostObject } from "../protocol/HostObject";
import { countArgument } from "../protocol/countArgument";
import { fail } from "../protocol/fail";

const dayMilliseconds = 86_400_000;

/** `workbook.functions`: of Excel's functions only DATE, which tells which day the workbook counts from. */
export class WorkbookFunctions extends HostObject {
  constructor(private readonly grid: Grid) {
    super();
  }

  override get typeName(): string {
    return "Functions";
  }

  Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const date = Date.UTC(countArgument(year), countArgument(month) - 1, countArgument(day));
    const dateSystem: unknown = this.grid.workbook.getCustomMetadata()?.["dateSystem"];
    const first = dateSystem === "1904" ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const serial = Math.round((date - first) / dayMilliseconds);
    // Before March 1900 Excel's calendar has a day too many; nobody asks this stand-in about those days.
    if (serial < 0 || (dateSystem !== "1904" && serial < 61)) fail("InvalidArgument");
    return new FunctionResult(serial);
  }
}

class FunctionResult extends HostObject {
  constructor(private readonly value: number) {
    super();
  }

  override get typeName(): string {
    return "FunctionResult";
  }
  override get scalars(): readonly string[] {
    return ["Error", "Value"];
  }
  get Error(): string | null {
    return null;
  }
  get Value(): number {
    return this.value;
  }
}
