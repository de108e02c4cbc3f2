// One check in a process of its own, as a user starts it: prints how long reading took, and reading and checking.
import { readFileSync } from "node:fs";
import { buildReport } from "../src/report/buildReport";
import { checkWorkbook } from "../src/workbook/checkWorkbook";
import { readWorkbook } from "../src/xlsx/readWorkbook";

const bytes = readFileSync(process.argv[2] ?? "");
const rounds = Number(process.argv[3] ?? 1);
for (let round = 0; round < rounds; round += 1) {
  const start = performance.now();
  const snapshot = readWorkbook(bytes);
  const read = performance.now();
  buildReport(checkWorkbook(snapshot));
  console.log(JSON.stringify({ reading: read - start, whole: performance.now() - start }));
}
