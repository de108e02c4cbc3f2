import type { IResources, IStyleData, IWorkbookData, IWorksheetData, LocaleType } from "@univerjs/core";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { decodeXml } from "../../xlsx/markup/decodeXml";
import type { WorkbookPackage } from "../../xlsx/openPackage";
import { openPackage } from "../../xlsx/openPackage";
import type { MarkupNode } from "../../xlsx/patching/parseMarkup";
import { childNamed, parseMarkup } from "../../xlsx/patching/parseMarkup";
import { readFormulas } from "../../xlsx/patching/sheetFormulas";
import { readSheetMarkup } from "../../xlsx/patching/sheetMarkup";
import { readWorkbook } from "../../xlsx/readWorkbook";
import { readXmlPart } from "../../xlsx/readXmlPart";
import { readRelationships } from "../../xlsx/relationships";
import type { SheetPart } from "../../xlsx/workbookParts";
import { readWorkbookParts } from "../../xlsx/workbookParts";
import { customXmlParts } from "./customXmlParts";
import { definedNames } from "./definedNames";
import { colourReader } from "./formats/colourReader";
import type { CellFormats } from "./formats/readCellFormats";
import { readCellFormats } from "./formats/readCellFormats";
import { gridRange } from "./gridRanges";
import { resourceNames } from "./resourceNames";
import { conditionalRules } from "./sheets/conditionalRules";
import { rowsByFont } from "./sheets/rowsByFont";
import { scanSheet } from "./sheets/scanSheet";
import { sheetCells, styleName } from "./sheets/sheetCells";
import { sheetLayout } from "./sheets/sheetLayout";
import { sheetProtection } from "./sheets/sheetProtection";
import type { GridTable } from "./sheets/sheetTables";
import { sheetTables } from "./sheets/sheetTables";
import { validationRules } from "./sheets/validationRules";

/** The grid's own version and language: it ships no Dutch, see the Dutch texts beside the engine. */
const appVersion = "0.25.1";
const locale = "enUS" as LocaleType;

/**
 * An .xlsx or .xlsm file as a workbook of the Univer grid: cells, formulas, formats, layout, tables, names, drop-downs,
 * conditional formats, custom XML parts and protection. Not shown: charts, pictures, rich text, comments, links,
 * pivot tables, icon sets, top-n rules, table styles. The same bytes give the same workbook.
 *
 * @param fileName  shown to the user, and part of what the add-in is told; nothing is read from it
 * @throws UnreadableWorkbook as `readWorkbook` does
 */
export function univerOfWorkbook(bytes: Uint8Array, fileName = "werkmap.xlsx"): IWorkbookData {
  const snapshot = readWorkbook(bytes);
  const file = openPackage(bytes);
  const { sheets: parts, stylesPart, workbookPart } = readWorkbookParts(file);
  const formats = readFormats(file, workbookPart, stylesPart);
  const sheets = parts.map((part, index) =>
    gridSheet(file, part, snapshot.sheets[index], formats, idOf(index)),
  );
  const workbook = parseMarkup(decodeXml(file.read(workbookPart)), workbookPart);
  const idByName = new Map(parts.map(({ name }, index) => [name, idOf(index)]));
  const tabs = childNamed(workbook, "sheets")?.children ?? [];
  const names = definedNames(
    workbook,
    tabs.map(({ attributes }) => idByName.get(attributes["name"] ?? "")),
  );
  return {
    id: "werkmap",
    name: fileName,
    appVersion,
    locale,
    styles: stylesOf(formats),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map(({ id, data }) => [id, data])),
    resources: resourcesOf(sheets, names),
    custom: { xmlParts: customXmlParts(file, workbookPart) },
  };
}

interface GridSheet {
  readonly id: string;
  readonly data: Partial<IWorksheetData>;
  readonly tables: readonly GridTable[];
  readonly conditional: readonly object[];
  readonly validation: readonly object[];
}

const idOf = (index: number): string => `sheet${index + 1}`;

function readFormats(file: WorkbookPackage, workbookPart: string, stylesPart: string | null): CellFormats {
  const theme = readRelationships(file, workbookPart).find(({ type }) => type === "theme")?.target ?? "";
  const readColour = colourReader(markupOf(file, theme));
  const styles = stylesPart === null ? undefined : markupOf(file, stylesPart);
  return styles === undefined
    ? { cells: [], conditional: [], base: {}, readColour }
    : readCellFormats(styles, readColour);
}

function markupOf(file: WorkbookPackage, part: string): MarkupNode | undefined {
  return file.has(part) ? parseMarkup(decodeXml(file.read(part)), part) : undefined;
}

function gridSheet(
  file: WorkbookPackage,
  { name, part, visibility }: SheetPart,
  snapshot: SheetSnapshot | undefined,
  formats: CellFormats,
  id: string,
): GridSheet {
  const bytes = readXmlPart(file, part);
  const markup = readSheetMarkup(decodeXml(bytes), part);
  const scanned = scanSheet(bytes, part);
  const { rows = [], merges = [] } = snapshot ?? {};
  const values: SheetSnapshot = { name, visibility, rows, merges, tables: [] };
  const cells = sheetCells(values, readFormulas(markup), scanned, formats);
  const protection = sheetProtection(markup.root);
  const data: Partial<IWorksheetData> = {
    ...sheetLayout(markup.root, rowsByFont(scanned, formats), formats.readColour),
    id,
    name,
    cellData: cells.cellData,
    rowCount: Math.max(200, cells.rows + 100),
    columnCount: Math.max(26, cells.columns + 5),
    mergeData: merges.map(gridRange),
    hidden: visibility === "visible" ? 0 : 1,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    defaultStyle: { ff: formats.base.ff ?? "Calibri", fs: formats.base.fs ?? 11 },
    custom: { veryHidden: visibility === "very-hidden", ...(protection !== null && { protection }) },
  };
  return {
    id,
    data,
    tables: sheetTables(file, part),
    conditional: conditionalRules(markup.root, formats, id),
    validation: validationRules(markup.root, id),
  };
}

function stylesOf(formats: CellFormats): Record<string, IStyleData> {
  return Object.fromEntries(formats.cells.map(({ style }, index) => [styleName(index), style]));
}

function resourcesOf(sheets: readonly GridSheet[], names: object): IResources {
  const perSheet = (value: (sheet: GridSheet) => unknown) =>
    Object.fromEntries(sheets.map((sheet) => [sheet.id, value(sheet)]));
  const tables = sheets
    .filter((sheet) => sheet.tables.length > 0)
    .map((sheet) => [sheet.id, { tables: sheet.tables }]);
  const data = {
    [resourceNames.tables]: Object.fromEntries(tables),
    [resourceNames.conditionalFormats]: perSheet(({ conditional }) => conditional),
    [resourceNames.validation]: perSheet(({ validation }) => validation),
    [resourceNames.definedNames]: names,
  };
  return Object.entries(data).map(([name, value]) => ({ name, data: JSON.stringify(value) }));
}
