import { watchEdits } from "../office/watchEdits";
import type { PaneSession } from "./PaneSession";

/** People type on; a check that starts in between would be thrown away. */
const quietMilliseconds = 500;

/** Checks again once nobody has changed the workbook for half a second, here or at another desk. */
export async function checkAfterEdits(session: PaneSession): Promise<void> {
  let timer: number | undefined;
  await watchEdits(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void session.check(), quietMilliseconds);
  });
}
