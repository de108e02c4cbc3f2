import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { sha256Of } from "../files/sha256Of";
import { throughTemporary } from "../files/throughTemporary";
import { writeWhole } from "../files/writeWhole";
import type { SummaryLine } from "./journalSchema";

/**
 * Writes the summary, in the place of the one that the same journal led to before. A summary that was changed since, or
 * that is open in Excel, keeps its place; ours gets the first free name.
 *
 * @returns  where it stands
 * @throws   the file system's error; nothing was changed then
 */
export function writeSummary(
  wanted: string,
  bytes: Uint8Array,
  earlier: Pick<SummaryLine, "name" | "sha256"> | null,
): string {
  if (earlier === null) return writeWhole(wanted, bytes);
  const place = join(dirname(wanted), basename(earlier.name));
  return isAsWritten(place, earlier.sha256) && isReplaced(place, bytes) ? place : writeWhole(wanted, bytes);
}

function isAsWritten(place: string, sha256: string): boolean {
  try {
    return sha256Of(readFileSync(place)) === sha256;
  } catch {
    return false;
  }
}

function isReplaced(place: string, bytes: Uint8Array): boolean {
  return throughTemporary(place, (temporary) => {
    writeFileSync(temporary, bytes, { flag: "wx", flush: true });
    try {
      renameSync(temporary, place);
      return true;
    } catch (failure) {
      // What Windows says of a workbook that is open.
      const { code } = failure as NodeJS.ErrnoException;
      if (code === "EPERM" || code === "EBUSY" || code === "EACCES") return false;
      throw failure;
    }
  });
}
