import { existsSync } from "node:fs";
import { extname } from "node:path";

/** The name itself where nothing stands there, else "naam (2).xlsx", "naam (3).xlsx" … */
export function freeName(wanted: string): string {
  const extension = extname(wanted);
  const stem = wanted.slice(0, wanted.length - extension.length);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${stem} (${number})${extension}`;
    if (!existsSync(name)) return name;
  }
}
