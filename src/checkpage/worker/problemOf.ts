import { PatchRefused } from "../../xlsx/PatchRefused";
import { UnreadableWorkbook } from "../../xlsx/UnreadableWorkbook";
import type { CodeWithFacts, FileProblem } from "./FileProblem";
import type { PatchRefusedFacts } from "../../workbook/PatchRefusedFacts";
import type { UnreadableWorkbookFacts } from "../../workbook/UnreadableWorkbookFacts";

/** What went wrong as data. A mistake of ours in one workbook must not take the answers on the others with it. */
export function problemOf(failure: unknown): FileProblem {
  if (failure instanceof UnreadableWorkbook) {
    const problem = { code: failure.code, facts: failure.facts } as CodeWithFacts<UnreadableWorkbookFacts>;
    return { about: "workbook", problem };
  }
  if (failure instanceof PatchRefused) {
    const problem = { code: failure.code, facts: failure.facts } as CodeWithFacts<PatchRefusedFacts>;
    return { about: "copy", problem };
  }
  if (failure instanceof DOMException) {
    // The browser takes a chosen file back when it changes on disk.
    return { about: "page", problem: { code: "not-readable", facts: {} } };
  }
  return { about: "page", problem: { code: "our-mistake", facts: { detail: String(failure) } } };
}
