import { HostObject } from "../protocol/HostObject";
import { textArgument } from "../protocol/textArgument";
import type { WorkbookStore } from "../objects/WorkbookStore";

/** `Office.addin.setStartupBehavior`: kept in the workbook, acted on by nobody here. */
export class AppRuntimePersistence extends HostObject {
  constructor(private readonly store: WorkbookStore) {
    super();
  }

  override get typeName(): string {
    return "AppRuntimePersistenceService";
  }
  SetAppRuntimeStartState(state: unknown): void {
    this.store.put("startup", "state", textArgument(state));
  }
  GetAppRuntimeStartState(): string {
    return String(this.store.read("startup")["state"] ?? "Inactive");
  }
}
