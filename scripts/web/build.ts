// Builds the add-in's static files into dist/web: page, scripts, metadata of the formulas, icons.
import { cpSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import configuration from "../../webpack.config.js";
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
  void buildFunctionMetadata(output);
});
