import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { amsterdamWorkbook } from "./amsterdamWorkbook";

void amsterdamWorkbook().then((bytes) => {
  writeFileSync(join(__dirname, "../assets/voorbeeld-amsterdam.xlsx"), bytes);
});
