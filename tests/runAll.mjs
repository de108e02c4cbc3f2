// Runs every check of the project and counts over all of them; the last line is "N passed, N failed".
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const npx = process.platform === "win32" ? "npx.cmd" : "npx";
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const folder = mkdtempSync(join(tmpdir(), "doelbereik-tests-"));
const browserReport = join(folder, "browser.json");
const unitTestParts = 4;
let passed = 0;
let failed = 0;

const onWindows = process.platform === "win32";

/** Runs a command; what it says is shown when it is done, so that two at once stay readable. */
const run = (name, command, words, more = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, words, { shell: onWindows, env: { ...process.env, ...more } });
    const said = [];
    child.stdout.on("data", (piece) => said.push(piece));
    child.stderr.on("data", (piece) => said.push(piece));
    child.on("close", (code) => {
      console.log(`${code === 0 ? "passed" : "FAILED"}  ${name}`);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });

async function runScript(name) {
  if (await run(name, npm, ["run", "--silent", name])) passed += 1;
  else failed += 1;
}

/** A part of the unit tests; Jest divides the files over the parts. */
async function runUnitTests(part) {
  const report = join(folder, `jest-${part}.json`);
  const words = [
    "jest",
    "--maxWorkers=1",
    `--shard=${part}/${unitTestParts}`,
    "--json",
    `--outputFile=${report}`,
  ];
  const succeeded = await run(`jest, part ${part} of ${unitTestParts}`, npx, words);
  count(report, succeeded, (found) => ({
    passed: found.numPassedTests,
    failed: found.numFailedTests + found.numRuntimeErrorTestSuites,
  }));
}

async function runBrowserTests() {
  const succeeded = await run("playwright", npx, ["playwright", "test"], { E2E_REPORT: browserReport });
  count(browserReport, succeeded, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  }));
}

await Promise.all(["build:cli", "build:web", "build:workbench"].map(runScript));

// Two cores: the browser has one of them, everything else the other. Who is ready takes the next part of the unit tests.
let nextPart = 1;
const unitTestsWhileThereAre = async () => {
  while (nextPart <= unitTestParts) await runUnitTests(nextPart++);
};
await Promise.all([
  (async () => {
    await runBrowserTests();
    await unitTestsWhileThereAre();
  })(),
  (async () => {
    for (const check of ["check:types", "check:architecture", "check:lint", "check:format"]) {
      await runScript(check);
    }
    await unitTestsWhileThereAre();
  })(),
]);

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
