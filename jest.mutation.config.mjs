import settings from "./jest.config.mjs";

/** Without the simulations of ten thousand draws: they prove the method, and take a minute for each mutant. */
export default {
  ...settings,
  roots: ["<rootDir>/tests/domain"],
  testPathIgnorePatterns: ["errorRates"],
};
