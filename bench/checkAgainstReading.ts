import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { generatedWorkbook } from "./generatedWorkbook";

interface Timing {
  readonly reading: number;
  readonly whole: number;
}

const processes = 3;
const rounds = 4;

/**
 * The whole check of a 50,000-row workbook against only reading it, in processes of their own. Budget: at most 1.3.
 * The first check of a process also pays for compiling the code; from the second on it does not.
 */
export function measure(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "doelbereik-bench-"));
  const program = join(folder, "checkOnce.cjs");
  const entry = join(__dirname, "../bench/checkOnce.ts");
  buildSync({ entryPoints: [entry], bundle: true, platform: "node", outfile: program, logLevel: "error" });
  const shapes = [
    ["50,000 activities of 17 cells", generatedWorkbook(50_000, 1_000)],
    ["50,000 measurements of 6 cells, 5,000 verdicts", generatedWorkbook(2_000, 50_000)],
  ] as const;
  const lines = shapes.map(([name, bytes]) => {
    const file = join(folder, "werkmap.xlsx");
    writeFileSync(file, bytes);
    const runs = Array.from({ length: processes }, () => timings(program, file));
    const first = middle(runs.map(([timing]) => timing));
    const later = middle(runs.flatMap((run) => run.slice(1)));
    return `check of ${name} ÷ reading them: ${later.ratio} (budget 1.3; reading ${later.reading} ms), first in a process ${first.ratio} (reading ${first.reading} ms)`;
  });
  rmSync(folder, { recursive: true });
  return lines;
}

function timings(program: string, file: string): Timing[] {
  const { stdout } = spawnSync(process.execPath, [program, file, String(rounds)], { encoding: "utf8" });
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Timing);
}

/** The timing with the middle ratio. */
function middle(all: readonly (Timing | undefined)[]): { ratio: string; reading: string } {
  const sorted = all
    .filter((timing) => timing !== undefined)
    .map(({ reading, whole }) => ({ reading, ratio: whole / reading }))
    .sort((one, other) => one.ratio - other.ratio);
  const timing = sorted[Math.floor(sorted.length / 2)];
  return { ratio: timing?.ratio.toFixed(2) ?? "", reading: timing?.reading.toFixed(0) ?? "" };
}
