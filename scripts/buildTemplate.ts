import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { templateWorkbook } from "./templateWorkbook";

void templateWorkbook().then((bytes) => {
  writeFileSync(join(__dirname, "../assets/sjabloon.xlsx"), bytes);
});
