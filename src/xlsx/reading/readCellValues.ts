import { read } from "@e965/xlsx";
import type { CellObject, DenseWorkSheet } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import type { Notation } from "../../workbook/snapshot";
import { UnreadableWorkbook } from "../UnreadableWorkbook";

/** What a sheet needs to be read by SheetJS. */
export interface PlainPackage {
  /** In the order of the tabs, in UTF-8. */
  readonly sheets: readonly Uint8Array[];
  readonly sharedStrings: Uint8Array;
  readonly notations: readonly (Notation | undefined)[];
  readonly dateSystem: "1900" | "1904";
}

/** Rows of cells, both counted from 0; holes where nothing is. */
export type CellGrid = readonly (readonly (CellObject | undefined)[] | undefined)[];

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const formatNumbers = { percentage: 9, date: 14 } as const;

/**
 * Cell values by SheetJS, one grid a sheet. It gets a package of our own making, with only the sheets, the strings
 * and three cell formats in it: names, paths, themes and other parts of the file cannot lead it astray.
 *
 * @returns null for a sheet that SheetJS could not read
 * @throws UnreadableWorkbook "damaged" (markup)
 */
export function readCellValues(plain: PlainPackage): (CellGrid | null)[] {
  const workbook = readWithSheetJs(packPlainly(plain));
  return plain.sheets.map((_, index) => {
    const sheet = workbook.Sheets[sheetName(index)] as DenseWorkSheet | undefined;
    return sheet === undefined ? null : sheet["!data"];
  });
}

/** What SheetJS calls the notation of a cell's number. */
export function notationOfCell(cell: CellObject): Notation | undefined {
  if (cell.t !== "n" || cell.z === undefined || cell.z === "General") return undefined;
  return cell.z === "0%" ? "percentage" : "date";
}

function readWithSheetJs(bytes: Uint8Array) {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: true,
    });
  } catch {
    throw new UnreadableWorkbook("damaged", { part: null, reason: "markup" });
  }
}

function packPlainly({ sheets, sharedStrings, notations, dateSystem }: PlainPackage): Uint8Array {
  const numbers = sheets.map((_, index) => index + 1);
  const list = numbers
    .map((n) => `<sheet name="${sheetName(n - 1)}" sheetId="${n}" r:id="rId${n}"/>`)
    .join("");
  const relations = numbers
    .map(
      (n) =>
        `<Relationship Id="rId${n}" Type="${relationship}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
    )
    .join("");
  const formats = notations
    .map((notation) => `<xf numFmtId="${notation === undefined ? 0 : formatNumbers[notation]}"/>`)
    .join("");
  const date1904 = dateSystem === "1904" ? 1 : 0;
  const parts: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(contentTypes(numbers)),
    "xl/workbook.xml": strToU8(
      `${header}<workbook xmlns="${main}" xmlns:r="${relationship}"><workbookPr date1904="${date1904}"/><sheets>${list}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `${header}<Relationships xmlns="${packageNamespace}/relationships">${relations}</Relationships>`,
    ),
    "xl/styles.xml": strToU8(
      `${header}<styleSheet xmlns="${main}"><cellXfs count="${notations.length}">${formats}</cellXfs></styleSheet>`,
    ),
    "xl/sharedStrings.xml": sharedStrings,
  };
  for (const [index, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet;
  return zipSync(parts, { level: 0 });
}

function contentTypes(numbers: readonly number[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${contentType}.${type}+xml"/>`;
  return [
    `${header}<Types xmlns="${packageNamespace}/content-types">`,
    override("workbook", "sheet.main"),
    override("styles", "styles"),
    override("sharedStrings", "sharedStrings"),
    ...numbers.map((n) => override(`worksheets/sheet${n}`, "worksheet")),
    "</Types>",
  ].join("");
}

function sheetName(index: number): string {
  return `S${index + 1}`;
}
