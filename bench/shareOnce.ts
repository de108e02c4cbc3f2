// One workbook read, or read and copied for sharing, in a process of its own: prints how long it took and the peak of its memory.
import { readFileSync } from "node:fs";
import { shareCopy } from "../src/making/sharing/shareCopy";
import { sentencesIn } from "../src/text/sentencesIn";
import { readWorkbook } from "../src/xlsx/readWorkbook";

async function main(): Promise<void> {
  const bytes = readFileSync(process.argv[2] ?? "");
  const start = performance.now();
  const snapshot = readWorkbook(bytes);
  if (process.argv[3] === "share") {
    await shareCopy(snapshot, sentencesIn("nl"), { version: "0", time: "", file: "" });
  }
  const milliseconds = performance.now() - start;
  console.log(JSON.stringify({ milliseconds, kilobytes: process.resourceUsage().maxRSS }));
}

void main();
