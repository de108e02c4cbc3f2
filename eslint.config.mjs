import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
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
  {
    files: ["src/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      [
        "call-sync-after-load",
        "call-sync-before-read",
        "load-object-before-read",
        "no-empty-load",
        "no-navigational-load",
        "no-office-initialize",
        "test-for-null-using-isNullObject",
      ].map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/taskpane/**", "src/screens/**"],
    rules: { "no-restricted-globals": ["error", "Excel", "Office", "CustomFunctions"] },
  },
  { files: ["*.config.*", "tests/e2e/startWorkbench.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["**/*.cjs", "webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["bench/**", "scripts/**", "tests/*.mjs", "tests/e2e/**"], rules: { "no-console": "off" } },
);
