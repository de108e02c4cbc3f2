import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { CheckJson } from "../../src/cli/check/checkSchema";

type Report = Extract<CheckJson["files"][number], { status: "read" }>["report"];

const root = join(__dirname, "../..");

/** What the built command line says about a workbook. */
export function checkedByCommand(file = join(root, "assets/voorbeeld-amsterdam.xlsx")): Report {
  const words = [join(root, "dist/doelbereik.cjs"), "check", file, "--formaat", "json"];
  const { stdout } = spawnSync(process.execPath, words, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  const [answer] = (JSON.parse(stdout) as CheckJson).files;
  if (answer?.status !== "read") throw new Error(`${file} could not be read`);
  return answer.report;
}
