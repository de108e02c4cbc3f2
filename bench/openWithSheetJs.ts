// Merely opens every workbook of a folder, one after another: what any program must do before it can check.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";

const folder = process.argv[2] ?? "";
const start = performance.now();
for (const name of readdirSync(folder)) read(readFileSync(join(folder, name)), { dense: true });
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000 }));
