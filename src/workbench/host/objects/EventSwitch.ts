import type { EventHub } from "../events/EventHub";
import { HostObject } from "../protocol/HostObject";

/** `context.runtime`: whether events reach this add-in. */
export class EventSwitch extends HostObject {
  constructor(private readonly events: EventHub) {
    super();
  }

  override get typeName(): string {
    return "Runtime";
  }
  override get scalars(): readonly string[] {
    return ["EnableEvents"];
  }
  get EnableEvents(): boolean {
    return this.events.enabled;
  }
  set EnableEvents(isEnabled: unknown) {
    this.events.enabled = isEnabled === true;
  }
}
