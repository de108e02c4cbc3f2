// Builds the add-in's static files into dist/web: page, scripts, metadata of the formulas, icons, a page for each rule.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import configuration from "../../webpack.config.js";
import { ruleFiles } from "../rules/ruleFiles";
import { buildFunctionMetadata } from "../buildFunctionMetadata";

const output = join(__dirname, "../../dist/web");

webpack(configuration, (problem, stats) => {
  if (problem !== null || stats === undefined) throw problem ?? new Error("webpack gave no result");
  if (stats.hasErrors() || stats.hasWarnings()) {
    console.error(stats.toString("errors-warnings"));
    process.exitCode = 1;
  }
  const icons = join(__dirname, "../../assets/icons");
  cpSync(icons, join(output, "icons"), { recursive: true, filter: (path) => !path.includes("source") });
  writeRulePages();
  void buildFunctionMetadata(output);
});

/** The page of each rule, to which every finding in the pane and on the check page is linked. */
function writeRulePages(): void {
  for (const language of ["nl", "en"] as const) {
    const folder = join(output, "regels", language);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of ruleFiles("html", language)) writeFileSync(join(folder, name), text);
  }
}
