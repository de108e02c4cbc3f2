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

/** The copy for sharing of a workbook of 10 MB beside merely reading it: time and peak memory, in processes of their own. */
export function measure(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "doelbereik-bench-"));
  const program = join(folder, "shareOnce.cjs");
  const entry = join(__dirname, "../bench/shareOnce.ts");
  buildSync({ entryPoints: [entry], bundle: true, platform: "node", outfile: program, logLevel: "error" });
  const file = join(folder, "werkmap.xlsx");
  const bytes = wordyWorkbook(96_000);
  writeFileSync(file, bytes);
  const [reading, sharing] = (["read", "share"] as const).map((what) => {
    const runs = Array.from({ length: processes }, (): Run => {
      const { stdout } = spawnSync(process.execPath, [program, file, what], { encoding: "utf8" });
      return JSON.parse(stdout) as Run;
    }).sort((one, other) => one.milliseconds - other.milliseconds);
    return runs[Math.floor(processes / 2)];
  });
  rmSync(folder, { recursive: true });
  if (reading === undefined || sharing === undefined) return [];
  const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
  const seconds = (sharing.milliseconds / 1000).toFixed(1);
  const memory = (sharing.kilobytes / 1024).toFixed(0);
  return [
    `copy for sharing of ${megabytes} MB ÷ reading it: ${ratio(sharing.milliseconds, reading.milliseconds)} in time (${seconds} s), ${ratio(sharing.kilobytes, reading.kilobytes)} in peak memory (${memory} MB)`,
  ];
}
