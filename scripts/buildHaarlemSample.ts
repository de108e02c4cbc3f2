import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { haarlemWorkbook } from "./haarlemWorkbook";

void haarlemWorkbook().then((bytes) => {
  writeFileSync(join(__dirname, "../assets/voorbeeld-haarlem.xlsx"), bytes);
});
