import { existsSync } from "node:fs";
import { extname } from "node:path";
import type { Language } from "../../text/sentencesIn";
import { readJournal } from "./readJournal";
import type { JournalContents } from "./readJournal";

export interface FoundJournal {
  readonly path: string;
  /** Where the summary is wanted. */
  readonly summary: string;
  /** Null where nothing stands there yet. */
  readonly contents: JournalContents | null;
}

/**
 * The journal that belongs to a summary: "rapport.jsonl" beside "rapport.xlsx". Where one of the two is somebody
 * else's, both get the first number that is free: "rapport (2).jsonl".
 *
 * @throws  the file system's error
 */
export function findJournal(summary: string, language: Language): FoundJournal {
  const extension = extname(summary);
  const stem = summary.slice(0, summary.length - extension.length);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem : `${stem} (${number})`;
    const found = { path: `${name}.jsonl`, summary: `${name}${extension}` };
    if (existsSync(found.path)) {
      const contents = readJournal(found.path, language);
      if (contents !== null) return { ...found, contents };
    } else if (!existsSync(found.summary)) return { ...found, contents: null };
  }
}
