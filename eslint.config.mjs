import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "tests/architecture/planted/"] },
  ...tseslint.configs.strict,
  {
    rules: {
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportDefaultDeclaration",
          message: "Named exports only: one word for a thing, everywhere.",
        },
        { selector: "ExportAllDeclaration", message: "No barrels: they hide who imports whom." },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
    },
  },
  { files: ["eslint.config.mjs", "jest.config.mjs"], rules: { "no-restricted-syntax": "off" } },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["bench/**", "scripts/**", "tests/*.mjs"], rules: { "no-console": "off" } },
);
