import { strFromU8 } from "fflate";
import type { CellRange, CellValue, FormulaState } from "../../workbook/snapshot";
import { lastRow, readRangeReference } from "../cellReference";
import { attributeAt, bytesAttribute, equals } from "../markup/bytesAttribute";
import { decodeText } from "../markup/decodeText";
import { isTrue } from "../markup/parseXml";
import type { ScannedTag } from "../markup/scanMarkup";
import { scanMarkup } from "../markup/scanMarkup";
import { damaged, UnreadableWorkbook } from "../UnreadableWorkbook";
import { readCellAddress } from "./readCellAddress";
import type { SheetOutline } from "./SheetOutline";

const letterC = 99;
const letterF = 102;
const letterV = 118;
const lessThan = 60;

/**
 * One pass over a sheet: is it well formed, how many cells has it, which rows are hidden, which cells are merged, and
 * which hold a formula or an error. All other values are SheetJS's business.
 *
 * @throws UnreadableWorkbook "too-large" (cells, depth), "damaged" (markup, document-type, address)
 */
export function outlineSheet(bytes: Uint8Array, part: string, cellLimit: number): SheetOutline {
  const hiddenRows = new Set<number>();
  const merges: CellRange[] = [];
  const formulas = new Map<number, FormulaState[]>();
  const results = new Map<number, CellValue[]>();
  const cell = {
    inside: false,
    row: 0,
    column: -1,
    isError: false,
    isText: false,
    formula: false,
    result: false,
  };
  let cells = 0;
  let row = 0;
  let rows = 0;

  const openRow = (tag: ScannedTag) => {
    const number = bytesAttribute(bytes, tag, "r");
    row = number === undefined ? row + 1 : Number(number);
    rows += 1;
    if (!Number.isInteger(row) || row < 1 || row > lastRow || rows > lastRow) throw damaged(part, "address");
    if (isTrue(bytesAttribute(bytes, tag, "hidden"))) hiddenRows.add(row);
    cell.column = -1;
  };
  const openCell = (tag: ScannedTag) => {
    cells += 1;
    if (cells > cellLimit) {
      throw new UnreadableWorkbook("too-large", { what: "cells", limit: cellLimit, found: cells });
    }
    if (!readCellAddress(bytes, tag, cell, row)) throw damaged(part, "address");
    cell.inside = !tag.selfClosing;
    cell.formula = false;
    cell.result = false;
    const typeAt = cell.inside ? attributeAt(bytes, tag, "t") : -1;
    cell.isError = typeAt !== -1 && equals(bytes, typeAt, typeAt + 1, "e");
    cell.isText = typeAt !== -1 && equals(bytes, typeAt, typeAt + 3, "str");
  };
  const openInCell = (tag: ScannedTag, letter: number) => {
    if (letter === letterF) cell.formula = true;
    if (letter !== letterV || tag.selfClosing) return;
    cell.result = cell.isText || bytes[tag.end] !== lessThan;
    if (!cell.isError && !cell.isText) return;
    const text = decodeText(strFromU8(bytes.subarray(tag.end, bytes.indexOf(lessThan, tag.end))));
    put(results, cell.row, cell.column, cell.isError ? { error: text } : text);
  };
  const openMerge = (tag: ScannedTag) => {
    const range = readRangeReference(bytesAttribute(bytes, tag, "ref") ?? "");
    if (range !== null) merges.push(range);
  };

  scanMarkup(bytes, part, {
    open: (tag) => {
      const length = tag.nameEnd - tag.nameStart;
      const letter = bytes[tag.nameStart] as number;
      if (length === 1 && letter === letterC) openCell(tag);
      else if (length === 1 && cell.inside) openInCell(tag, letter);
      else if (length === 3 && equals(bytes, tag.nameStart, tag.nameEnd, "row")) openRow(tag);
      else if (length === 9 && equals(bytes, tag.nameStart, tag.nameEnd, "mergeCell")) openMerge(tag);
    },
    close: (tag) => {
      if (tag.nameEnd - tag.nameStart !== 1 || bytes[tag.nameStart] !== letterC) return;
      if (cell.formula) put(formulas, cell.row, cell.column, cell.result ? "calculated" : "without-result");
      cell.inside = false;
    },
  });
  return { cells, hiddenRows, merges, formulas, results };
}

function put<Value>(rows: Map<number, Value[]>, row: number, column: number, value: Value): void {
  const columns = rows.get(row) ?? [];
  columns[column] = value;
  rows.set(row, columns);
}
