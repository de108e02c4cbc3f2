import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Grid } from "../grid/Grid";
import { isProtected, protectSheet, unprotectSheet } from "../grid/sheetProtection";
import { HostObject } from "../protocol/HostObject";
import { fail } from "../protocol/fail";

/** `worksheet.protection`. Options are kept and answered; the grid itself acts on none of them. */
export class SheetProtection extends HostObject {
  constructor(
    private readonly grid: Grid,
    private readonly sheet: FWorksheet,
  ) {
    super();
  }

  override get typeName(): string {
    return "WorksheetProtection";
  }
  override get scalars(): readonly string[] {
    return ["Protected", "Options"];
  }

  get Protected(): boolean {
    return isProtected(this.grid, this.sheet);
  }
  get Options(): unknown {
    const kept: unknown = this.sheet.getCustomMetadata()?.["protection"];
    return (typeof kept === "object" && kept !== null && Reflect.get(kept, "options")) || {};
  }

  async Protect(options: unknown, password: unknown): Promise<void> {
    if (this.Protected) fail("InvalidOperation", "The worksheet is already protected.");
    await protectSheet(this.grid, this.sheet, {
      options: options ?? {},
      password: typeof password === "string" ? password : "",
      hashed: false,
    });
  }

  async Unprotect(password: unknown): Promise<void> {
    await unprotectSheet(this.grid, this.sheet, typeof password === "string" ? password : "");
  }
}
