import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MovementJson } from "../../../src/cli/movement/movementSchema";
import { movementSchema } from "../../../src/cli/movement/movementSchema";
import { runMovement } from "../../../src/cli/movement/runMovement";

export interface CommandAnswer {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** What the command does with a file of these bytes. */
export function runOn(
  contents: string | Uint8Array,
  format: "text" | "json" = "json",
  language: "nl" | "en" = "nl",
): CommandAnswer {
  const folder = mkdtempSync(join(tmpdir(), "doelbereik-series-"));
  const file = join(folder, "reeksen.csv");
  writeFileSync(file, contents);
  const answer = runOnFile(file, format, language);
  rmSync(folder, { recursive: true });
  return answer;
}

export function runOnFile(
  file: string,
  format: "text" | "json" = "json",
  language: "nl" | "en" = "nl",
): CommandAnswer {
  let out = "";
  let err = "";
  const output = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += `${text}\n`),
  };
  return { exitCode: runMovement(file, { format, language }, output), out, err };
}

export type Verdicts = MovementJson;
export type VerdictOnSeries = MovementJson[number];

/** The verdicts on the series of a file in which nothing is wrong. */
export function judgeCsv(csv: string): Verdicts {
  const { exitCode, out, err } = runOn(csv);
  if (exitCode !== 0) throw new Error(`exit code ${exitCode}: ${err}`);
  return movementSchema.parse(JSON.parse(out));
}

/** The verdicts on the series of a file in which a row is wrong. */
export function judgeFaultyCsv(csv: string): { verdicts: Verdicts; err: string } {
  const { exitCode, out, err } = runOn(csv);
  if (exitCode !== 1) throw new Error(`exit code ${exitCode}, not 1: ${err}`);
  return { verdicts: movementSchema.parse(JSON.parse(out)), err };
}

/** The verdict on the only series of a file. */
export function judgeOne(csv: string): VerdictOnSeries {
  const [verdict, ...others] = judgeCsv(csv);
  if (verdict === undefined || others.length > 0) throw new Error(`not one series but ${others.length + 1}`);
  return verdict;
}
