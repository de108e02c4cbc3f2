import { defineConfig } from "@playwright/test";

/** Everything as its user meets it: the workbench with the real office.js, in a real browser. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  outputDir: "dist/e2e",
  globalSetup: "./tests/e2e/startWorkbench.ts",
  // One browser at a time: two cores, and the grid wants one of them.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["line"], ["json", { outputFile: process.env["E2E_REPORT"] ?? "dist/e2e.json" }]],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env["DOELBEREIK_CHROMIUM"] ?? "",
      args: ["--no-sandbox"],
    },
  },
});
