import type { SheetContents } from "../../documents/SheetContents";
import { escapeText } from "../markup/escapeText";
import { PatchRefused } from "../PatchRefused";
import type { AddSheet } from "../WorkbookEdit";
import type { CellStyles } from "./addCellStyles";
import { addCellStyles } from "./addCellStyles";
import { addRelationship, declareContentType } from "./draftParts";
import { draftRelationships, draftSheets, draftTables } from "./findInDraft";
import { applySplices, prefixOf, spliceAtEnd } from "./markupText";
import { childNamed, nodesWithin, parseMarkup } from "./parseMarkup";
import { replaceSheet } from "./replaceSheet";
import { freeSheetName, refuseTableThatExcelWould } from "./sheetNames";
import { writeSheet, writeTable } from "./sheetOfContents";
import type { WorkbookDraft } from "./WorkbookDraft";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const emptyStyles = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  "</styleSheet>",
].join("");

/**
 * Adds a sheet with one table behind the other sheets; where a sheet already carries a table of that name, that sheet
 * is written anew and keeps its place and its name.
 *
 * @throws PatchRefused "sheet-name-not-allowed", "table-name-not-allowed", "table-name-taken", "duplicate-header",
 *   "wrong-number-of-values", "sheet-holds-other-table", "too-many-rows", and what `writeCell` refuses
 */
export function addSheet(workbook: WorkbookDraft, { sheet: contents }: AddSheet): void {
  refuseTableThatExcelWould(contents);
  const tables = draftTables(workbook);
  const ours = tables.find(({ name }) => name.toLowerCase() === contents.tableName.toLowerCase());
  const sheets = draftSheets(workbook);
  const taken = allSheetNames(workbook);
  const name = freeSheetName(contents.name, taken);
  refuseTakenName(workbook, contents.tableName);
  const styles = styleWorkbook(workbook);
  if (ours !== undefined) {
    const other = tables.find((table) => table.sheet.part === ours.sheet.part && table.part !== ours.part);
    if (other !== undefined) {
      throw new PatchRefused("sheet-holds-other-table", { sheet: other.sheet.name, table: other.name });
    }
    replaceSheet(workbook, ours, contents, styles);
    return;
  }
  const id = Math.max(0, ...tables.map((table) => table.id)) + 1;
  appendSheet(workbook, name, contents, styles, id, sheets[0]?.part ?? "xl/worksheets/sheet1.xml");
}

function appendSheet(
  workbook: WorkbookDraft,
  name: string,
  contents: SheetContents,
  styles: CellStyles,
  tableId: number,
  neighbour: string,
): void {
  const { parts, workbookPart } = workbook;
  const root = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const sheetPart = freePart(workbook, neighbour.slice(0, neighbour.lastIndexOf("/") + 1), "sheet");
  const tablePart = freePart(workbook, `${root}tables/`, "table");
  parts.add(tablePart, writeTable(contents, tableId));
  declareContentType(parts, tablePart, `${contentType}.table+xml`);
  const tableRelationship = addRelationship(parts, sheetPart, "table", tablePart);
  parts.add(sheetPart, writeSheet(contents, styles, tableRelationship));
  declareContentType(parts, sheetPart, `${contentType}.worksheet+xml`);
  const relationship = addRelationship(parts, workbookPart, "worksheet", sheetPart);
  listSheet(workbook, name, relationship);
}

function listSheet({ parts, workbookPart }: WorkbookDraft, name: string, relationship: string): void {
  const text = parts.read(workbookPart);
  const root = parseMarkup(text, workbookPart);
  const list = childNamed(root, "sheets");
  if (list === undefined) return;
  const id = Math.max(0, ...list.children.map(({ attributes }) => Number(attributes["sheetId"] ?? 0))) + 1;
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const sheet = `<${prefixOf(list)}sheet name="${escapeText(name)}" sheetId="${id}" xmlns:r="${namespace}" r:id="${relationship}"/>`;
  parts.write(workbookPart, applySplices(text, [spliceAtEnd(list, sheet)]));
}

function styleWorkbook({ parts, workbookPart }: WorkbookDraft): CellStyles {
  const known = draftRelationships(parts, workbookPart).find(({ type }) => type === "styles")?.target;
  const part = known ?? `${workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1)}styles.xml`;
  if (known === undefined) {
    parts.add(part, emptyStyles);
    declareContentType(parts, part, `${contentType}.styles+xml`);
    addRelationship(parts, workbookPart, "styles", part);
  }
  const { styles, text } = addCellStyles(parts.read(part), part);
  parts.write(part, text);
  return styles;
}

/** Chart sheets have names too. */
function allSheetNames({ parts, workbookPart }: WorkbookDraft): string[] {
  const root = parseMarkup(parts.read(workbookPart), workbookPart);
  return (childNamed(root, "sheets")?.children ?? []).map(({ attributes }) => attributes["name"] ?? "");
}

/** A table may not be called as a name of the workbook is. */
function refuseTakenName({ parts, workbookPart }: WorkbookDraft, name: string): void {
  const root = parseMarkup(parts.read(workbookPart), workbookPart);
  const isTaken = nodesWithin(root).some(
    (node) => node.name === "definedName" && node.attributes["name"]?.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw new PatchRefused("table-name-taken", { name });
}

function freePart({ parts }: WorkbookDraft, folder: string, word: string): string {
  let number = 1;
  while (parts.has(`${folder}${word}${number}.xml`)) number += 1;
  return `${folder}${word}${number}.xml`;
}
