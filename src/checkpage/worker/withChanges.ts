import type { Explanation, KeptChoices } from "../../workbook/kept/KeptChoices";
import { readKeptPart, writeKeptPart } from "../../workbook/kept/keptPart";
import { mendedCopy, takenBackCopy } from "../../xlsx/mendedCopy";
import { PatchRefused } from "../../xlsx/PatchRefused";
import { patchWorkbook } from "../../xlsx/patchWorkbook";
import { readWorkbook } from "../../xlsx/readWorkbook";
import type { AcceptedChanges } from "./AcceptedChanges";

/**
 * The bytes of a workbook with what the user decided in it; the same bytes where nothing was decided.
 *
 * @throws PatchRefused       where a cell holds something else than when it was checked
 * @throws UnreadableWorkbook where the bytes are no workbook
 */
export function withChanges(bytes: Uint8Array, { fixes, undone, explanations }: AcceptedChanges): Uint8Array {
  const back = undone.length === 0 ? bytes : takenBackCopy(bytes, undone);
  const time = fixes.at(-1)?.time;
  const mended = time === undefined ? back : mendedCopy(back, fixes.map(withoutTime), time);
  return explanations.length === 0 ? mended : explained(mended, explanations);
}

const withoutTime = ({ finding, sheet, row, column, from, to }: AcceptedChanges["fixes"][number]) => ({
  finding,
  sheet,
  row,
  column,
  from,
  to,
});

function explained(bytes: Uint8Array, explanations: readonly Explanation[]): Uint8Array {
  const kept = readKeptPart(readWorkbook(bytes).kept);
  if (kept === null) throw new PatchRefused("kept-part-unreadable", {});
  return patchWorkbook(bytes, [
    { kind: "keep-choices", xml: writeKeptPart({ ...kept, explanations: merged(kept, explanations) }) },
  ]);
}

function merged(kept: KeptChoices, explanations: readonly Explanation[]): Explanation[] {
  const said = new Set(explanations.map(({ finding }) => finding));
  const standing = kept.explanations.filter(({ finding }) => !said.has(finding));
  return [...standing, ...explanations.filter(({ text }) => text !== "")];
}
