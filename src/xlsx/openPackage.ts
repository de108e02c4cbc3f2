import type { OfficePackage } from "./openArchive";
import { openArchive } from "./openArchive";
import { UnreadableWorkbook } from "./UnreadableWorkbook";

/** The parts of a workbook file. Nothing is unpacked until it is asked for. */
export type WorkbookPackage = OfficePackage;

/**
 * The parts of a workbook; a file of another program is refused with what it is.
 *
 * @throws UnreadableWorkbook every code but "no-worksheet"
 */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  const file = openArchive(bytes);
  refuseOtherFormats(file);
  return file;
}

function refuseOtherFormats({ has, entries }: OfficePackage): void {
  if (has("[Content_Types].xml")) {
    if (has("xl/workbook.bin")) throw new UnreadableWorkbook("binary-workbook", {});
    if (has("word/document.xml")) throw new UnreadableWorkbook("not-a-workbook", { looksLike: "word" });
    if (has("ppt/presentation.xml")) {
      throw new UnreadableWorkbook("not-a-workbook", { looksLike: "presentation" });
    }
    return;
  }
  if (has("META-INF/manifest.xml") && has("content.xml")) {
    throw new UnreadableWorkbook("open-document", {});
  }
  if (entries.some(({ name }) => /^[\\/]*xl[\\/]/i.test(name))) {
    throw new UnreadableWorkbook("part-missing", { part: "[Content_Types].xml" });
  }
  throw new UnreadableWorkbook("not-a-workbook", { looksLike: "other-archive" });
}
