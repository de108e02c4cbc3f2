import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";

/** The rows of a file in assets/sources, by column name; white space around a value is the publisher's padding. */
export function readSource(file: string, delimiter: "," | ";"): Record<string, string>[] {
  const text = readFileSync(join(__dirname, "../../assets/sources", file), "utf8");
  const parsed = parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
    header: true,
    delimiter,
    skipEmptyLines: true,
    transform: (value) => value.trim(),
  });
  return parsed.data;
}
