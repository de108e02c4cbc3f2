import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Folder beside the bundle in which the build lays what cannot be bundled. */
const folder = "tekenen";

/** Where a file of a package is: beside the bundle, or in the package where the command runs from its sources. */
export function fileBeside(packageName: string, file: string): string {
  const beside = join(__dirname, folder, file);
  return existsSync(beside) ? beside : createRequire(__filename).resolve(`${packageName}/${file}`);
}
