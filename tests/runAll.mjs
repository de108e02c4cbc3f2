// Runs every check of the project and counts over all of them; the last line is "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const npx = process.platform === "win32" ? "npx.cmd" : "npx";
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const folder = mkdtempSync(join(tmpdir(), "doelbereik-tests-"));
const jestReport = join(folder, "jest.json");
let passed = 0;
let failed = 0;

const run = (command, words) =>
  spawnSync(command, words, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;

for (const step of ["check:types", "check:architecture", "check:lint", "check:format", "build:cli"]) {
  if (run(npm, ["run", "--silent", step])) passed += 1;
  else failed += 1;
}

const jestSucceeded = run(npx, ["jest", "--json", `--outputFile=${jestReport}`]);
try {
  const report = JSON.parse(readFileSync(jestReport, "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  // A run may fail without a failing test (an open handle, a crash in a hook): never count that as success.
  if (!jestSucceeded && report.numFailedTests + report.numRuntimeErrorTestSuites === 0) failed += 1;
} catch (noReport) {
  console.log(`jest wrote no report: ${noReport.message}`);
  failed += 1;
}
rmSync(folder, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
