import { cellChanged } from "./cellChanged";
import type { LoadedRun } from "./LoadedRun";

/**
 * Lets only through what still holds the value that the reader saw, be it as the outcome of a formula: cells that are
 * looked at and not written.
 *
 * @throws HostRefused cell-changed
 */
export function refuseUnlessHeld({ run, values }: LoadedRun): void {
  run.changes.forEach((change, index) => {
    if (values[index]?.[0] !== (change.from ?? "")) throw cellChanged(change);
  });
}
