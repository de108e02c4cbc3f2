import type { EventId } from "./eventIds";
import { workbookTarget } from "./eventIds";
import type { RichApiEntry, RichApiSink } from "./RichApiEntry";
import { eventCategory } from "./RichApiEntry";

/** Knows which events the add-in listens for, and sends only those. */
export class EventHub {
  /** Batches of the add-in that are being carried out: what changes meanwhile is its own doing. */
  batchesRunning = 0;
  /** `context.runtime.enableEvents` of the add-in. */
  enabled = true;
  readonly #listened = new Set<string>();
  readonly #sinks: RichApiSink[] = [];

  addSink(sink: RichApiSink): void {
    this.#sinks.push(sink);
  }

  send(entries: readonly RichApiEntry[]): void {
    for (const sink of this.#sinks) sink(entries);
  }

  register(event: EventId, target: string): void {
    this.#listened.add(`${event}:${target}`);
  }

  unregister(event: EventId, target: string): void {
    this.#listened.delete(`${event}:${target}`);
  }

  /** A pane that is loaded again registers anew. */
  forgetListeners(): void {
    this.#listened.clear();
  }

  fire(event: EventId, target: string, message: object, isRemote = false): void {
    if (!this.enabled || !this.#listened.has(`${event}:${target}`)) return;
    const entry: RichApiEntry = [eventCategory, event, target, JSON.stringify(message), 0, isRemote];
    queueMicrotask(() => {
      this.send([entry]);
    });
  }

  /** To who listens to this object and to who listens to all of its kind. */
  fireForAll(event: EventId, targets: readonly string[], message: object, isRemote = false): void {
    for (const target of [...targets, workbookTarget]) this.fire(event, target, message, isRemote);
  }
}
