// Writes a page for each rule: docs/regels for who reads the project.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ruleFiles } from "./ruleFiles";

const folder = join(__dirname, "../../docs/regels");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of ruleFiles("markdown", "nl")) writeFileSync(join(folder, name), text);
