import type { FindingCounts } from "../../workbook/checkWorkbook";
import { checkWorkbookInSteps } from "../../workbook/checkWorkbook";
import { readWorkbook } from "../../xlsx/readWorkbook";

const longestStretchMilliseconds = 20;

/** Checks a file as the command line does, in short stretches, so that grid and pane go on meanwhile. */
export async function countFindings(bytes: Uint8Array): Promise<FindingCounts> {
  const steps = checkWorkbookInSteps(readWorkbook(bytes));
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.counts;
    if (performance.now() - since < longestStretchMilliseconds) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
