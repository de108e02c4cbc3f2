import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const folder = join(__dirname, "..", "workbooks");
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const referenceWorkbook = new Uint8Array(
  readFileSync(join(folder, "round-trip/reference-workbook.xlsx")),
);

export function corpusFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, "corpus", name)));
}

/** Unzipped by fflate, not by our own reader. Folders are left out. */
export function partsOf(workbook: Uint8Array): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(unzipSync(workbook)).filter(([name]) => !name.endsWith("/")));
}

export function partText(workbook: Uint8Array, part: string): string {
  return strFromU8(partsOf(workbook)[part] ?? new Uint8Array());
}

/** The workbook with some parts replaced, added, or (null) left out. */
export function withParts(workbook: Uint8Array, changes: Record<string, string | null>): Uint8Array {
  const parts = partsOf(workbook);
  for (const [name, text] of Object.entries(changes)) {
    if (text !== null) parts[name] = strToU8(text);
    else Reflect.deleteProperty(parts, name);
  }
  return zipSync(parts);
}

export interface SmallSheet {
  readonly name?: string;
  /** What stands inside the worksheet element, or only rows. */
  readonly rows?: string;
  readonly xml?: string;
}

/** A workbook of a few sheets, written out by hand: the test shows the very XML that is read. */
export function smallWorkbook(
  sheets: readonly SmallSheet[],
  others: Record<string, string> = {},
): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>${sheets.map((_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="${contentType}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${sheets.map(({ name }, n) => `<sheet name="${name ?? `Blad${n + 1}`}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships">${sheets.map((_, n) => `<Relationship Id="rId${n + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`).join("")}<Relationship Id="rIdS" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdT" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  };
  sheets.forEach(({ rows, xml }, n) => {
    const inside = xml ?? `<sheetData>${rows ?? ""}</sheetData>`;
    parts[`xl/worksheets/sheet${n + 1}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${relationships}">${inside}</worksheet>`;
  });
  const all = Object.entries({ ...parts, ...others });
  return zipSync(Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)])));
}
