import { readFileSync } from "node:fs";
import { journalSchema } from "../../../src/cli/batch/journalSchema";
import type { FileLine, SummaryLine } from "../../../src/cli/batch/journalSchema";

export interface JournalLines {
  readonly files: readonly FileLine[];
  readonly summaries: readonly SummaryLine[];
}

/** Every line of a journal, held against its schema. */
export function journalLines(path: string): JournalLines {
  const text = readFileSync(path, "utf8");
  if (text !== "" && !text.endsWith("\n")) throw new Error("a half line");
  const lines = text.split("\n").slice(0, -1);
  const parsed = lines.map((line) => journalSchema.parse(JSON.parse(line)));
  return {
    files: parsed.flatMap((line) => (line.status === "summary" ? [] : [line])),
    summaries: parsed.flatMap((line) => (line.status === "summary" ? [line] : [])),
  };
}
