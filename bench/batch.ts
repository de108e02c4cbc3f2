import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { ofProvider, providerWorkbook } from "./providerWorkbook";

const workbooks = 1000;
/** Filling the template takes longer than checking it, so so many are filled, each for many providers. */
const contents = 5;

/** `doelbereik check 'map/*.xlsx' --uit rapport.xlsx` beside the same workbooks merely opened, in one process. */
export function measure(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "doelbereik-bench-"));
  const map = join(folder, "map");
  mkdirSync(map);
  const emptyTemplate = new Uint8Array(readFileSync(join(__dirname, "../assets/sjabloon.xlsx")));
  const filled = Array.from({ length: contents }, (_, seed) => providerWorkbook(emptyTemplate, seed + 1));
  for (let number = 1; number <= workbooks; number += 1) {
    const contentsOfOne = filled[number % contents] as Uint8Array;
    writeFileSync(join(map, `aanbieder-${number}.xlsx`), ofProvider(contentsOfOne, number));
  }
  const first = checkAll(folder);
  const again = checkAll(folder);
  const opening = openAll(folder, map);
  rmSync(folder, { recursive: true });
  const pace = (workbooks / first.seconds).toFixed(1);
  return [
    `check of ${workbooks} provider workbooks into one summary: ${pace} files a second on ${availableParallelism()} cores, ${(first.seconds / opening).toFixed(2)} × merely opening them with SheetJS in one process (${(workbooks / opening).toFixed(1)} a second)`,
    `peak memory of that check, all workers together: ${first.megabytes.toFixed(0)} MB; exit code ${String(first.exitCode)}`,
    `the same once more, nothing changed: ${again.seconds.toFixed(1)} s ÷ ${first.seconds.toFixed(1)} s = ${(again.seconds / first.seconds).toFixed(2)}`,
  ];
}

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  readonly exitCode: number | null;
}

/** Workers are threads, so the memory of the process is theirs together. */
function checkAll(folder: string): Run {
  const watch = join(folder, "watch.cjs");
  writeFileSync(
    watch,
    `if (require("node:worker_threads").isMainThread)
       process.on("exit", () => process.stderr.write(\`peak \${process.resourceUsage().maxRSS}\\n\`));`,
  );
  const program = join(__dirname, "../dist/doelbereik.cjs");
  const words = ["--require", watch, program, "check", join(folder, "map/*.xlsx")];
  const start = performance.now();
  const run = spawnSync(process.execPath, [...words, "--uit", join(folder, "rapport.xlsx")], {
    encoding: "utf8",
  });
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: Number(/peak (\d+)/.exec(run.stderr)?.[1]) / 1024,
    exitCode: run.status,
  };
}

function openAll(folder: string, map: string): number {
  const program = join(folder, "openWithSheetJs.cjs");
  const entry = join(__dirname, "../bench/openWithSheetJs.ts");
  buildSync({ entryPoints: [entry], bundle: true, platform: "node", outfile: program, logLevel: "error" });
  const { stdout } = spawnSync(process.execPath, [program, map], { encoding: "utf8" });
  return (JSON.parse(stdout) as { seconds: number }).seconds;
}
