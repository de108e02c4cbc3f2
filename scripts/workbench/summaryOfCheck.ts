import { spawnSync } from "node:child_process";
import { places } from "./places";

/** What the command line says first about a workbook: state, counts, advice, whose workbook it is. */
export function summaryOfCheck(workbook: string): string {
  const { stdout } = spawnSync(process.execPath, [places.commandLine, "check", workbook], {
    encoding: "utf8",
  });
  return stdout.split("\n\n")[0] ?? "";
}
