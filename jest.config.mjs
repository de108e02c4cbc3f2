export default {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+[.](tsx?|mjs)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  moduleNameMapper: { "[.]css$": "<rootDir>/tests/screens/noStyles.ts" },
  setupFilesAfterEnv: ["<rootDir>/tests/failOnConsoleError.ts"],
  // On two cores jest would take one of them.
  maxWorkers: "100%",
  testTimeout: 60000,
};
