import { buildReport } from "../src/report/buildReport";
import { checkWorkbook } from "../src/workbook/checkWorkbook";
import { readWorkbook } from "../src/xlsx/readWorkbook";
import { generatedWorkbook } from "./generatedWorkbook";

const rounds = 5;

/** The whole check of a 50,000-row workbook against only reading it, timed in the same rounds. Budget: at most 1.3. */
export function measure(): string[] {
  const bytes = generatedWorkbook(2_000, 50_000);
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const snapshot = readWorkbook(bytes);
    const read = performance.now();
    buildReport(checkWorkbook(snapshot));
    return { reading: read - start, whole: performance.now() - start };
  });
  const [middle] = times
    .map(({ reading, whole }) => ({ reading, ratio: whole / reading }))
    .sort((one, other) => one.ratio - other.ratio)
    .slice(Math.floor(rounds / 2));
  return [
    `check of a workbook with 50,000 measurements ÷ reading it: ${middle?.ratio.toFixed(2)} (budget 1.3; reading ${middle?.reading.toFixed(0)} ms)`,
  ];
}
