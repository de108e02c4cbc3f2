import type { Grid } from "../grid/Grid";
import { HostObject } from "../protocol/HostObject";
import { fail } from "../protocol/fail";
import { CultureInfo } from "./CultureInfo";

/** `workbook.application`: a Dutch Excel that calculates by itself. */
export class Application extends HostObject {
  constructor(private readonly grid: Grid) {
    super();
  }

  override get typeName(): string {
    return "Application";
  }
  override get scalars(): readonly string[] {
    return [
      "CalculationMode",
      "CalculationState",
      "DecimalSeparator",
      "ThousandsSeparator",
      "UseSystemSeparators",
    ];
  }

  get CalculationMode(): string {
    return "Automatic";
  }
  set CalculationMode(mode: unknown) {
    if (mode !== "Automatic") fail("InvalidArgument", "[host] calculates only by itself");
  }
  get CalculationState(): string {
    return "Done";
  }
  get DecimalSeparator(): string {
    return ",";
  }
  get ThousandsSeparator(): string {
    return ".";
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo();
  }
  Calculate(): void {
    this.grid.api.getFormula().executeCalculation();
  }
  /** The grid calculates after a batch and draws after that, so there is nothing to suspend. */
  SuspendApiCalculationUntilNextSync(): void {
    return;
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
