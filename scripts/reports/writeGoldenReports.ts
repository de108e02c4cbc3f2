import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goldenReports } from "../../tests/documents/reports/golden/goldenReports";

const folder = join(process.cwd(), "tests", "documents", "reports", "golden", "texts");
mkdirSync(folder, { recursive: true });
for (const [name, text] of goldenReports()) writeFileSync(join(folder, name), text);
