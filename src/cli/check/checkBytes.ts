import { buildReport } from "../../report/buildReport";
import { productVersion } from "../../report/productVersion";
import type { CheckedWorkbook } from "../../workbook/checkWorkbook";
import { checkWorkbook } from "../../workbook/checkWorkbook";
import type { PreviousYear } from "../../workbook/checks/previous/PreviousYear";
import { sealOf } from "../../workbook/seal/sealOf";
import { sealState } from "../../workbook/seal/sealState";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readWorkbook } from "../../xlsx/readWorkbook";
import { UnreadableWorkbook } from "../../xlsx/UnreadableWorkbook";
import type { CheckedFile, FileSeal } from "./CheckedFile";

export interface CheckWish {
  /** Last year's workbook, to compare with. */
  readonly previous?: PreviousYear | null;
  /** Whether to look at the seal, which takes another pass over the cells. */
  readonly withSeal?: boolean;
}

/**
 * Takes the bytes of one file through the whole path: cells, records and issues, checks and verdicts, report.
 *
 * A mistake of ours in one workbook must not take the answers on the others with it, so it too is an outcome.
 */
export function checkBytes(
  file: string,
  bytes: Uint8Array,
  { previous = null, withSeal = false }: CheckWish = {},
): CheckedFile {
  try {
    const snapshot = readWorkbook(bytes);
    const checked = checkWorkbook(snapshot, { previous });
    const seal = withSeal ? fileSeal(snapshot, checked) : null;
    return { status: "read", file, bytes, report: buildReport(checked), seal };
  } catch (failure) {
    if (failure instanceof UnreadableWorkbook) return { status: "unreadable", file, problem: failure };
    return { status: "our-mistake", file, problem: failure };
  }
}

function fileSeal(snapshot: WorkbookSnapshot, checked: CheckedWorkbook): FileSeal {
  const time = new Date().toISOString();
  return {
    state: sealState(snapshot, checked.kept),
    next: sealOf(snapshot, checked, time, productVersion),
  };
}
