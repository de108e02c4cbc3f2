import { findKeptPart } from "../findKeptPart";
import { decodeXml } from "../markup/decodeXml";
import type { WorkbookPackage } from "../openPackage";
import { readRelationships } from "../relationships";
import { sizeLimits } from "../sizeLimits";

/** The text of our own part of the workbook, in which is kept what people said about it; null where there is none. */
export function readKept(file: WorkbookPackage, workbookPart: string): string | null {
  const textOf = (part: string): string | null => {
    const entry = file.entryOf(part);
    const isSmall = entry !== undefined && entry.inflatedSize <= sizeLimits.smallPartSize;
    return isSmall ? decodeXml(file.read(part)) : null;
  };
  return findKeptPart(readRelationships(file, workbookPart), textOf)?.xml ?? null;
}
