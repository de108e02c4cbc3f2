import type { EventHub } from "../events/EventHub";
import type { EventId } from "../events/eventIds";

/** An object with events: whose events they are, by its Id or as a whole. */
export interface EventSource {
  readonly events: EventHub;
  readonly eventTarget: string;
}

/** Gives a class the members with which office.js listens: `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent`. */
export function addEventMembers(prototype: EventSource, events: Readonly<Record<string, EventId>>): void {
  for (const [name, id] of Object.entries(events)) {
    Object.defineProperty(prototype, `_Register${name}Event`, {
      value(this: EventSource) {
        this.events.register(id, this.eventTarget);
      },
    });
    Object.defineProperty(prototype, `_Unregister${name}Event`, {
      value(this: EventSource) {
        this.events.unregister(id, this.eventTarget);
      },
    });
  }
}
