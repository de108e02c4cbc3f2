import { HostObject } from "../protocol/HostObject";
import type { WorkbookStore } from "./WorkbookStore";

/** One of `workbook.settings`. */
export class Setting extends HostObject {
  constructor(
    private readonly store: WorkbookStore,
    private readonly key: string,
  ) {
    super();
  }

  override get typeName(): string {
    return "Setting";
  }

  override get scalars(): readonly string[] {
    return ["Key", "Value"];
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.store.read("settings")[this.key];
  }

  set Value(value: unknown) {
    this.store.put("settings", this.key, value);
  }

  Delete(): void {
    this.store.remove("settings", this.key);
  }
}
