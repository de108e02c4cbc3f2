import type { IRange } from "@univerjs/core";
import { readRangeReference } from "../../../xlsx/cellReference";
import type { WorkbookPackage } from "../../../xlsx/openPackage";
import type { MarkupNode } from "../../../xlsx/patching/parseMarkup";
import { childNamed, parseMarkup } from "../../../xlsx/patching/parseMarkup";
import { decodeXml } from "../../../xlsx/markup/decodeXml";
import { readRelationships } from "../../../xlsx/relationships";
import { gridRange } from "../gridRanges";

/** An Excel table, as the grid's plug-in stores it. */
export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly range: IRange;
  readonly options: { readonly showHeader: boolean };
  readonly filters: object;
  readonly meta: { readonly excelStyle: string | null; readonly totalsRowCount: number };
  readonly columns: readonly GridTableColumn[];
}

export interface GridTableColumn {
  readonly id: string;
  readonly displayName: string;
  readonly dataType: "string";
  readonly formula: string;
  readonly meta: object;
  readonly style: object;
}

/** The tables of a sheet. The grid knows no totals row: it stays below the table as ordinary cells. */
export function sheetTables(file: WorkbookPackage, sheetPart: string): GridTable[] {
  return readRelationships(file, sheetPart)
    .filter(({ type, external }) => type === "table" && !external)
    .flatMap(({ target }) => {
      const table = asTable(parseMarkup(decodeXml(file.read(target)), target));
      return table === null ? [] : [table];
    });
}

function asTable(root: MarkupNode): GridTable | null {
  const { attributes } = root;
  const range = readRangeReference(attributes["ref"] ?? "");
  if (range === null) return null;
  const id = `table${attributes["id"] ?? ""}`;
  const totalsRowCount = Number(attributes["totalsRowCount"] ?? 0);
  return {
    id,
    name: attributes["displayName"] ?? attributes["name"] ?? "",
    range: gridRange({ ...range, lastRow: range.lastRow - totalsRowCount }),
    options: { showHeader: attributes["headerRowCount"] !== "0" },
    filters: {},
    meta: { excelStyle: childNamed(root, "tableStyleInfo")?.attributes["name"] ?? null, totalsRowCount },
    columns: (childNamed(root, "tableColumns")?.children ?? []).map((column, index) =>
      asColumn(column, `${id}-${index}`),
    ),
  };
}

function asColumn(column: MarkupNode, id: string): GridTableColumn {
  return {
    id,
    displayName: (column.attributes["name"] ?? "").replace(/_x000a_/gi, "\n"),
    dataType: "string",
    formula: childNamed(column, "calculatedColumnFormula")?.text ?? "",
    meta: {},
    style: {},
  };
}
