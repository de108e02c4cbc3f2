import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { ratio } from "./timed";
import { wordyWorkbook } from "./wordyWorkbook";

interface Run {
  readonly milliseconds: number;
  readonly kilobytes: number;
}

const processes = 3;

/** The copies of a workbook of 10 MB beside merely reading it: time and peak memory, in processes of their own. */
export function measure(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "doelbereik-bench-"));
  const program = join(folder, "copyOnce.cjs");
  const entry = join(__dirname, "../bench/copyOnce.ts");
  buildSync({ entryPoints: [entry], bundle: true, platform: "node", outfile: program, logLevel: "error" });
  const file = join(folder, "werkmap.xlsx");
  const bytes = wordyWorkbook(96_000);
  writeFileSync(file, bytes);
  const middleRun = (what: string): Run | undefined =>
    Array.from({ length: processes }, (): Run => {
      const { stdout } = spawnSync(process.execPath, [program, file, what], { encoding: "utf8" });
      return JSON.parse(stdout) as Run;
    }).sort((one, other) => one.milliseconds - other.milliseconds)[Math.floor(processes / 2)];
  const reading = middleRun("read");
  const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
  const lines = [
    ["share", "copy for sharing"],
    ["seal", "sealed copy"],
  ].flatMap(([what = "", name = ""]) => {
    const run = middleRun(what);
    if (reading === undefined || run === undefined) return [];
    const seconds = (run.milliseconds / 1000).toFixed(1);
    const memory = (run.kilobytes / 1024).toFixed(0);
    return `${name} of ${megabytes} MB ÷ reading it: ${ratio(run.milliseconds, reading.milliseconds)} in time (${seconds} s), ${ratio(run.kilobytes, reading.kilobytes)} in peak memory (${memory} MB)`;
  });
  rmSync(folder, { recursive: true });
  return lines;
}
