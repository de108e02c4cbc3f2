import type { Fix } from "../../workbook/fixes/Fix";
import type { AppliedFix } from "../../workbook/kept/KeptChoices";
import type { AcceptedChanges } from "./AcceptedChanges";

/** With these fixes accepted. @param time  ISO date and time */
export function afterFixes(changes: AcceptedChanges, fixes: readonly Fix[], time: string): AcceptedChanges {
  return { ...changes, fixes: [...changes.fixes, ...fixes.map((fix) => ({ ...fix, time }))] };
}

/** Without this fix: one of the page's own is forgotten, one that the file brought along is taken back in the copy. */
export function afterUndo(changes: AcceptedChanges, fix: AppliedFix): AcceptedChanges {
  const fixes = changes.fixes.filter((one) => !isSameCell(one, fix));
  const isOurs = fixes.length < changes.fixes.length;
  return { ...changes, fixes, undone: isOurs ? changes.undone : [...changes.undone, fix] };
}

/** With this said about a finding, instead of what was said before. @param time  ISO date and time */
export function afterExplanation(
  changes: AcceptedChanges,
  finding: string,
  text: string,
  time: string,
): AcceptedChanges {
  const others = changes.explanations.filter((one) => one.finding !== finding);
  return { ...changes, explanations: [...others, { finding, text: text.trim(), time }] };
}

const isSameCell = (one: Fix, other: Fix): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;
