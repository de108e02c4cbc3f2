import type { PatchRefusedCode } from "../../../src/workbook/PatchRefusedFacts";
import { PatchRefused } from "../../../src/xlsx/PatchRefused";
import { patchWorkbook } from "../../../src/xlsx/patchWorkbook";
import type { WorkbookEdit } from "../../../src/xlsx/WorkbookEdit";
import { referenceWorkbook } from "../workbookFiles";

/** Why edits are not made: the code and its facts. */
export function refusal(
  edits: readonly WorkbookEdit[],
  workbook: Uint8Array = referenceWorkbook,
): [PatchRefusedCode, unknown] {
  try {
    patchWorkbook(workbook, edits);
  } catch (problem) {
    if (problem instanceof PatchRefused) return [problem.code, problem.facts];
    throw problem;
  }
  throw new Error("was patched");
}
