import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, renameSync, statSync, utimesSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { runInThisContext } from "node:vm";
import type * as engine from "../../src/workbench/node";

const root = resolve(__dirname, "../..");
const bundle = join(root, "dist/workbench-node.cjs");
let engineLoaded: typeof engine | undefined;
const sources = ["workbench", "xlsx", "workbook", "domain"].map((room) => join(root, "src", room));

/**
 * The workbench's engine and host for Node: bundled when a source is newer than the bundle, then loaded. Test files that
 * run side by side may each build; the last one put in place is as good as the first.
 */
export function builtEngine(): typeof engine {
  const newestSource = Math.max(...sources.flatMap(filesBelow).map((path) => statSync(path).mtimeMs));
  if (!existsSync(bundle) || newestSource > statSync(bundle).mtimeMs) build();
  engineLoaded ??= load();
  return engineLoaded;
}

/**
 * Outside the sandbox of the test, in which every look-up of a global is slow. Only the
 * console is the test's own, so that what fails on it still fails.
 */
function load(): typeof engine {
  const parameters = "module, exports, require, console";
  const wrapped = `(function (${parameters}) {${readFileSync(bundle, "utf8")}\n})`;
  const run = runInThisContext(wrapped, { filename: bundle }) as (...values: unknown[]) => void;
  const loaded = { exports: {} };
  run(loaded, loaded.exports, createRequire(__filename), console);
  return loaded.exports as typeof engine;
}

function build(): void {
  const started = new Date();
  const fresh = join(root, `dist/workbench-node.${process.pid}.cjs`);
  const esbuild = join(root, "node_modules/.bin/esbuild");
  // Every test file that loads the bundle compiles it: without white space there is a fifth less of it.
  const smaller = [
    "--minify-whitespace",
    "--minify-syntax",
    "--line-limit=300",
    '--define:process.env.NODE_ENV="production"',
  ];
  const options = [
    "--bundle",
    "--platform=node",
    "--target=node20",
    "--format=cjs",
    "--log-level=error",
    ...smaller,
  ];
  execFileSync(esbuild, [join(root, "src/workbench/node.ts"), ...options, `--outfile=${fresh}`]);
  // A source that changes while the bundle is made is newer than the bundle.
  utimesSync(fresh, started, started);
  renameSync(fresh, bundle);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
