// Runs every check of the project and counts over all of them; the last line is "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const npx = process.platform === "win32" ? "npx.cmd" : "npx";
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const folder = mkdtempSync(join(tmpdir(), "doelbereik-tests-"));
const jestReport = join(folder, "jest.json");
const browserReport = join(folder, "browser.json");
let passed = 0;
let failed = 0;

const run = (command, words, environment = {}) =>
  spawnSync(command, words, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...environment },
  }).status === 0;

const steps = ["check:types", "check:architecture", "check:lint", "check:format"];
for (const step of [...steps, "build:cli", "build:web", "build:workbench"]) {
  if (run(npm, ["run", "--silent", step])) passed += 1;
  else failed += 1;
}

const jestSucceeded = run(npx, ["jest", "--json", `--outputFile=${jestReport}`]);
count(jestReport, jestSucceeded, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
}));

const browserSucceeded = run(npx, ["playwright", "test"], { E2E_REPORT: browserReport });
count(browserReport, browserSucceeded, ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
}));

/** A run may fail without a failing test (an open handle, a crash in a hook): never count that as success. */
function count(reportFile, succeeded, read) {
  try {
    const counted = read(JSON.parse(readFileSync(reportFile, "utf8")));
    passed += counted.passed;
    failed += counted.failed;
    if (!succeeded && counted.failed === 0) failed += 1;
  } catch (noReport) {
    console.log(`no report of the tests: ${noReport.message}`);
    failed += 1;
  }
}

rmSync(folder, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
