import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatedWorkbook } from "./generatedWorkbook";

/** Peak memory of `doelbereik check` on a workbook of about 1,000,000 cells. Budget: 1 GB. */
export function measure(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "doelbereik-bench-"));
  const file = join(folder, "miljoen-cellen.xlsx");
  writeFileSync(file, generatedWorkbook(20_000, 110_000));
  const program = join(__dirname, "../dist/doelbereik.cjs");
  const watch = join(folder, "watch.cjs");
  writeFileSync(
    watch,
    'process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`));',
  );
  const run = spawnSync(process.execPath, ["--require", watch, program, "check", file, "--formaat", "json"], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  rmSync(folder, { recursive: true });
  const kilobytes = Number(/peak (\d+)/.exec(run.stderr)?.[1]);
  return [
    `peak memory for 1,000,000 cells ÷ 1 GB: ${(kilobytes / 1024 / 1024).toFixed(2)} (budget 1.00; exit code ${String(run.status)})`,
  ];
}
