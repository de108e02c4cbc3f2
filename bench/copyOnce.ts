// One workbook read, or read and copied for sharing or with a seal, in a process of its own: prints how long it took and the peak of its memory.
import { readFileSync } from "node:fs";
import { shareCopy } from "../src/making/sharing/shareCopy";
import { sentencesIn } from "../src/text/sentencesIn";
import { nothingKept } from "../src/workbook/kept/KeptChoices";
import { sealOf } from "../src/workbook/seal/sealOf";
import { sealedCopy } from "../src/xlsx/mendedCopy";
import { readWorkbook } from "../src/xlsx/readWorkbook";

async function main(): Promise<void> {
  const bytes = readFileSync(process.argv[2] ?? "");
  const start = performance.now();
  const snapshot = readWorkbook(bytes);
  if (process.argv[3] === "share") {
    await shareCopy(snapshot, sentencesIn("nl"), { version: "0", time: "", file: "" });
  }
  if (process.argv[3] === "seal") {
    const counts = { errors: 0, warnings: 0, notes: 0, explained: 0 };
    const seal = sealOf(snapshot, { counts, kept: nothingKept }, "2026-01-01T00:00:00.000Z", "0");
    if (seal !== null) sealedCopy(bytes, seal);
  }
  const milliseconds = performance.now() - start;
  console.log(JSON.stringify({ milliseconds, kilobytes: process.resourceUsage().maxRSS }));
}

void main();
