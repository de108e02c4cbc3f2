import { HostObject } from "../protocol/HostObject";
import { fail } from "../protocol/fail";
import { textArgument } from "../protocol/textArgument";
import { CultureInfo } from "./CultureInfo";
import type { HostModel } from "./HostModel";
import { WorkbookCreated } from "./WorkbookCreated";

/** `workbook.application`: a Dutch Excel that calculates by itself. */
export class Application extends HostObject {
  constructor(private readonly model: HostModel) {
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
    this.model.grid.api.getFormula().executeCalculation();
  }
  /** The contents of an .xlsx file in base64; without them Excel makes an empty workbook, and we do not. */
  CreateWorkbook(base64: unknown): WorkbookCreated {
    const id = this.model.created.keep(textArgument(base64));
    return this._GetWorkbookCreatedById(id);
  }
  _GetWorkbookCreatedById(id: unknown): WorkbookCreated {
    const known = textArgument(id);
    const { created } = this.model;
    if (!created.has(known)) fail("ItemNotFound", `[host] no workbook ${known} was made`);
    return new WorkbookCreated(known, () => created.open(known));
  }
  /** The grid calculates after a batch and draws after that, so there is nothing to suspend. */
  SuspendApiCalculationUntilNextSync(): void {
    return;
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
