import { HostObject } from "../protocol/HostObject";

/** `workbook.protection`: the grid has no protection of the workbook's structure. */
export class WorkbookProtection extends HostObject {
  override get typeName(): string {
    return "WorkbookProtection";
  }
  override get scalars(): readonly string[] {
    return ["Protected"];
  }
  get Protected(): boolean {
    return false;
  }
}
