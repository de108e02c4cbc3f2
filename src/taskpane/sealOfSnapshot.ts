import { checkWorkbookInSteps } from "../workbook/checkWorkbook";
import type { Seal } from "../workbook/kept/KeptChoices";
import { sealOf } from "../workbook/seal/sealOf";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { runInTurns } from "./runInTurns";

/** Checks what was read, in turns, and seals it; null where it has errors. */
export async function sealOfSnapshot(
  snapshot: WorkbookSnapshot,
  time: string,
  version: string,
): Promise<Seal | null> {
  const watch = { isStopped: () => false, onStep: () => undefined };
  const checked = await runInTurns(checkWorkbookInSteps(snapshot), watch);
  return checked === null ? null : sealOf(snapshot, checked, time, version);
}
