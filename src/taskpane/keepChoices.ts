import { HostRefused } from "../office/HostRefused";
import { changeKeptPart } from "../office/changeKeptPart";
import type { KeptChoices } from "../workbook/kept/KeptChoices";
import { readKeptPart, writeKeptPart } from "../workbook/kept/keptPart";

/**
 * Changes what is kept in the workbook, starting from what stands in it now: a colleague may have added to it.
 *
 * @throws HostRefused kept-part-unreadable  where something else or a newer version wrote it; it is left as it is
 */
export function keepChoices(change: (kept: KeptChoices) => KeptChoices): Promise<void> {
  return changeKeptPart((xml) => {
    const kept = readKeptPart(xml);
    if (kept === null) throw new HostRefused("kept-part-unreadable", {});
    return writeKeptPart(change(kept));
  });
}
