import { recogniseFile } from "./recogniseFile";
import { sizeLimits } from "./sizeLimits";
import { damaged, UnreadableWorkbook } from "./UnreadableWorkbook";
import { inflateEntry } from "./zip/inflateEntry";
import { readZip } from "./zip/readZip";
import type { ZipEntry } from "./zip/ZipEntry";

/** The parts of a file of Office. Nothing is unpacked until it is asked for. */
export interface OfficePackage {
  /** In the order of the archive. */
  readonly entries: readonly ZipEntry[];
  readonly has: (part: string) => boolean;
  /** The entry of a part; names are compared without regard to upper and lower case, as the format prescribes. */
  readonly entryOf: (part: string) => ZipEntry | undefined;
  /** A part's content. @throws UnreadableWorkbook "part-missing", "damaged" */
  readonly read: (part: string) => Uint8Array;
}

/**
 * THE SIZE GATE. Recognises the file, reads its directory and refuses what is too large by its own account; the
 * account itself is checked while a part is unpacked. Part names have no leading slash: "xl/workbook.xml".
 *
 * For: any file of Office, whatever program it is of. Not for: a workbook as such, see `openPackage`.
 *
 * @throws UnreadableWorkbook "empty-file", "password-protected", "old-excel-format", "not-a-workbook", "truncated",
 *                            "damaged", "too-large"
 */
export function openArchive(bytes: Uint8Array): OfficePackage {
  recogniseFile(bytes);
  const entries = readZip(bytes, sizeLimits.entries);
  refuseLargeSizes(entries);
  const byName = indexByName(entries);
  const entryOf = (part: string) => byName.get(part.toLowerCase());
  return {
    entries,
    entryOf,
    has: (part) => entryOf(part) !== undefined,
    read: (part) => {
      const entry = entryOf(part);
      if (entry === undefined) throw new UnreadableWorkbook("part-missing", { part });
      return inflateEntry(entry);
    },
  };
}

function refuseLargeSizes(entries: readonly ZipEntry[]): void {
  const inflatedSize = entries.reduce((sum, entry) => sum + entry.inflatedSize, 0);
  if (inflatedSize > sizeLimits.inflatedSize) throw tooLarge("inflated-size", inflatedSize);
  for (const entry of entries) {
    const ratio = Math.round(entry.inflatedSize / Math.max(entry.compressed.length, 1));
    if (entry.inflatedSize > sizeLimits.ratioFrom && ratio > sizeLimits.ratio) throw tooLarge("ratio", ratio);
  }
}

function tooLarge(what: "inflated-size" | "ratio", found: number): UnreadableWorkbook<"too-large"> {
  const limit = what === "ratio" ? sizeLimits.ratio : sizeLimits.inflatedSize;
  return new UnreadableWorkbook("too-large", { what, limit, found });
}

function indexByName(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    // Some writers of zip files use Windows' separator.
    const name = entry.name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
    if (name.split("/").includes("..") || name.includes("\0")) throw damaged(entry.name, "unsafe-name");
    if (byName.has(name)) throw damaged(entry.name, "duplicate-name");
    byName.set(name, entry);
  }
  return byName;
}
