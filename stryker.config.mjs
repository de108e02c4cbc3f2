/** Mutation tests of the statistics: a mutant that no test notices is a mistake that no test would notice. */
export default {
  mutate: ["src/domain/**/*.ts"],
  testRunner: "jest",
  jest: { configFile: "jest.mutation.config.mjs" },
  coverageAnalysis: "perTest",
  // What runs once while a file is loaded cannot be told apart by test; the tables it makes are tested as values.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10000,
  tempDirName: "dist/mutation/sandbox",
  reporters: ["clear-text", "html", "json", "progress"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
  htmlReporter: { fileName: "dist/mutation/report.html" },
  jsonReporter: { fileName: "dist/mutation/report.json" },
  ignorePatterns: ["dist", "assets", "bench", "docs"],
  thresholds: { high: 95, low: 85, break: 85 },
};
