import { HostObject } from "../protocol/HostObject";

/** office.js reports here that it is ready for ribbon commands; nothing hangs on it. */
export class AddinInternal extends HostObject {
  override get typeName(): string {
    return "AddinInternalService";
  }
  NotifyActionHandlerReady(): void {
    return;
  }
}
