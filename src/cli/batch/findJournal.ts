import { existsSync } from "node:fs";
import { extname } from "node:path";
import type { Language } from "../../text/sentencesIn";
import { takeLock } from "../files/takeLock";
import type { LockHolder } from "../files/takeLock";
import { readJournal } from "./readJournal";
import type { JournalContents } from "./readJournal";

interface JournalPlace {
  readonly path: string;
  /** Where the summary is wanted. */
  readonly summary: string;
}

export interface FoundJournal extends JournalPlace {
  /** Null where nothing stands there yet. */
  readonly contents: JournalContents | null;
  /** To be called when all is written: until then no other run can write there. */
  readonly release: () => void;
}

/** Another run is writing there. */
export interface JournalInUse {
  readonly path: string;
  readonly lock: string;
  /** Null where that run did not yet say who it is. */
  readonly heldBy: LockHolder | null;
}

/**
 * The journal that belongs to a summary: "rapport.jsonl" beside "rapport.xlsx". Where one of the two is somebody
 * else's, both get the first number that is free: "rapport (2).jsonl". It is locked before it is read, so that no other
 * run writes in it after that.
 *
 * @throws  the file system's error; nothing is locked then
 */
export function findJournal(summary: string, language: Language): FoundJournal | JournalInUse {
  const extension = extname(summary);
  const stem = summary.slice(0, summary.length - extension.length);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem : `${stem} (${number})`;
    const place = { path: `${name}.jsonl`, summary: `${name}${extension}` };
    const lock = `${place.path}.slot`;
    const taken = takeLock(lock);
    if ("heldBy" in taken) return { path: place.path, lock, heldBy: taken.heldBy };
    const { release } = taken;
    let journal: Pick<FoundJournal, "contents"> | null = null;
    try {
      journal = journalAt(place, language);
    } finally {
      if (journal === null) release();
    }
    if (journal !== null)
      return { path: place.path, summary: place.summary, contents: journal.contents, release };
  }
}

/** Null where the journal or the summary there is somebody else's. */
function journalAt(
  { path, summary }: JournalPlace,
  language: Language,
): Pick<FoundJournal, "contents"> | null {
  if (!existsSync(path)) return existsSync(summary) ? null : { contents: null };
  const contents = readJournal(path, language);
  return contents === null ? null : { contents };
}
