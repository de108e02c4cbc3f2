import { decodeXml } from "../../xlsx/markup/decodeXml";
import type { WorkbookPackage } from "../../xlsx/openPackage";
import { readRelationships } from "../../xlsx/relationships";

/** The custom XML parts of a workbook: id → text. What we keep in a workbook is one of them. */
export function customXmlParts(file: WorkbookPackage, workbookPart: string): Record<string, string> {
  const parts = readRelationships(file, workbookPart).filter(
    ({ type, external, target }) => type === "customXml" && !external && file.has(target),
  );
  return Object.fromEntries(parts.map(({ target }) => [`{${target}}`, decodeXml(file.read(target))]));
}
