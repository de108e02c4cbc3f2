import { strToU8, zipSync } from "fflate";
import type { KeptSheet } from "../documents/reports/KeptSheet";
import type { SheetContents } from "../documents/SheetContents";
import { patchWorkbook } from "./patchWorkbook";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageSchema = "http://schemas.openxmlformats.org/package/2006";
const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const mainSchema = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

const partsOfNothing: Readonly<Record<string, string>> = {
  "[Content_Types].xml": [
    `<Types xmlns="${packageSchema}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/>`,
    "</Types>",
  ].join(""),
  "_rels/.rels": [
    `<Relationships xmlns="${packageSchema}/relationships">`,
    `<Relationship Id="rId1" Type="${officeDocument}" Target="xl/workbook.xml"/>`,
    "</Relationships>",
  ].join(""),
  "xl/workbook.xml": `<workbook xmlns="${mainSchema}"><sheets></sheets></workbook>`,
};

/** The first moment a zip archive knows: the same contents give the same bytes. */
const firstMoment = new Date(1980, 0, 1);

/**
 * A new workbook that holds these sheets and nothing else: no names of authors, no styles but ours, no properties.
 *
 * For: what we hand over beside a workbook of the user. Not for: changing a workbook, which is patched.
 *
 * @param sheets  at least one; their tables differ in name
 * @throws PatchRefused  what `addSheet` and `keepSheet` refuse
 */
export function newWorkbook(sheets: readonly (SheetContents | KeptSheet)[]): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(partsOfNothing).map(([name, text]) => [name, strToU8(declaration + text)]),
  );
  return patchWorkbook(
    zipSync(parts, { mtime: firstMoment }),
    sheets.map((sheet) => ("charts" in sheet ? { kind: "keep-sheet", sheet } : { kind: "add-sheet", sheet })),
  );
}
