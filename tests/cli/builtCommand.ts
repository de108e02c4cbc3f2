import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { buildSync } from "esbuild";

export interface Answer {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as users get it: bundled into one file, started as a process of its own. */
export interface BuiltCommand {
  readonly program: string;
  start(words: readonly string[]): ChildProcess;
  run(...words: readonly string[]): Promise<Answer>;
  remove(): void;
}

/** What the build lays beside the command: it draws the pictures in Word. */
const drawing = [
  "@resvg/resvg-wasm/index_bg.wasm",
  "@expo-google-fonts/roboto/Roboto_400Regular.ttf",
  "@expo-google-fonts/roboto/Roboto_700Bold.ttf",
];

export function buildCommand(): BuiltCommand {
  const folder = mkdtempSync(join(tmpdir(), "doelbereik-command-"));
  const outfile = join(folder, "doelbereik.cjs");
  const entry = join(__dirname, "../../src/cli/main.ts");
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    target: "node20",
    outfile,
    logLevel: "error",
  });
  mkdirSync(join(folder, "tekenen"));
  for (const file of drawing) copyFileSync(require.resolve(file), join(folder, "tekenen", basename(file)));
  const start = (words: readonly string[]) => spawn(process.execPath, [outfile, ...words]);
  return {
    program: outfile,
    start,
    run: (...words) => answerOf(start(words)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function answerOf(child: ChildProcess): Promise<Answer> {
  let out = "";
  let err = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (err += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, out, err }));
  });
}
