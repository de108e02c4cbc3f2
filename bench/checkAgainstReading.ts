import { readWorkbook } from "../src/xlsx/readWorkbook";
import { checkWorkbook } from "../src/workbook/checkWorkbook";
import { buildReport } from "../src/report/buildReport";
import { generatedWorkbook } from "./generatedWorkbook";
import { fastest, ratio } from "./timed";

/** The whole check of a 50,000-row workbook against only reading it. Budget: at most 1.3. */
export function measure(): string[] {
  const bytes = generatedWorkbook(2_000, 50_000);
  const reading = fastest(5, () => readWorkbook(bytes));
  const whole = fastest(5, () => buildReport(checkWorkbook(readWorkbook(bytes))));
  return [
    `check of a workbook with 50,000 measurements ÷ reading it: ${ratio(whole, reading)} (budget 1.3; reading ${reading.toFixed(0)} ms)`,
  ];
}
