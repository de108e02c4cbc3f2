// Runs every check of the project and counts over all of them; the last line is "N passed, N failed".
import { spawn, spawnSync } from "node:child_process";
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

const environment = (more) => ({ ...process.env, ...more });
const onWindows = process.platform === "win32";

const run = (command, words, more = {}) =>
  spawnSync(command, words, { stdio: "inherit", shell: onWindows, env: environment(more) }).status === 0;

/** Runs a script of package.json; what it says is shown when it is done, so that two at once stay readable. */
const runScript = (name) =>
  new Promise((resolve) => {
    const child = spawn(npm, ["run", "--silent", name], { shell: onWindows });
    const said = [];
    child.stdout.on("data", (piece) => said.push(piece));
    child.stderr.on("data", (piece) => said.push(piece));
    child.on("close", (code) => {
      console.log(`${code === 0 ? "passed" : "FAILED"}  ${name}`);
      process.stdout.write(Buffer.concat(said));
      if (code === 0) passed += 1;
      else failed += 1;
      resolve();
    });
  });

async function inOrder(names) {
  for (const name of names) await runScript(name);
}

// The types take as long as all the others together, and there are two cores.
await Promise.all([
  inOrder(["check:types"]),
  inOrder(["build:cli", "build:web", "build:workbench", "check:architecture", "check:lint", "check:format"]),
]);

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
