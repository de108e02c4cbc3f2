import type { HostObject } from "./HostObject";
import type { RichApiBatch } from "./RichApiBatch";

/** A batch while it is carried out: each object path is resolved once, at its first use, as Excel does. */
export interface RunningBatch {
  readonly body: RichApiBatch;
  readonly resolved: Map<number, HostObject | null>;
}
