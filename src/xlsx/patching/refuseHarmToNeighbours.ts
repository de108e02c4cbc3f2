import { cellAddress } from "../../workbook/cellAddress";
import type { CellRange } from "../../workbook/snapshot";
import { rangeReference, readCellReference, readRangeReference } from "../cellReference";
import { PatchRefused } from "../PatchRefused";
import { draftRelationships, draftTables } from "./findInDraft";
import { nodesWithin, parseMarkup } from "./parseMarkup";
import { arrayRangeAt, readFormulas } from "./sheetFormulas";
import type { SheetMarkup } from "./sheetMarkup";
import { readCellNodes } from "./sheetMarkup";
import type { DraftTable, WorkbookDraft } from "./WorkbookDraft";

/**
 * Sees to it that a range below a table is free: no filled cell, no merged cells, no other table.
 *
 * @throws PatchRefused "cells-in-the-way"
 */
export function refuseOccupiedRange(
  workbook: WorkbookDraft,
  sheet: SheetMarkup,
  table: DraftTable,
  range: CellRange,
): void {
  const refusal = new PatchRefused("cells-in-the-way", {
    sheet: table.sheet.name,
    range: rangeReference(range),
  });
  for (const row of sheet.rows.keys()) {
    if (row < range.firstRow || row > range.lastRow) continue;
    const isFilled = readCellNodes(sheet, row).some(
      ({ column, node }) =>
        column >= range.firstColumn && column <= range.lastColumn && node.children.length > 0,
    );
    if (isFilled) throw refusal;
  }
  const merges = nodesWithin(sheet.root).filter(({ name }) => name === "mergeCell");
  const occupied = merges.flatMap(({ attributes }) => readRangeReference(attributes["ref"] ?? "") ?? []);
  const others = draftTables(workbook).filter(
    (other) => other.part !== table.part && other.sheet.part === sheet.part,
  );
  if ([...occupied, ...others.map((other) => other.range)].some((one) => overlaps(one, range))) throw refusal;
}

/**
 * Sees to it that cells can move without harm: no remark hangs on them, no formula fills several of them.
 *
 * @throws PatchRefused "comment-on-moved-cell", "array-formula"
 */
export function refuseBoundCells(
  { parts }: WorkbookDraft,
  sheet: SheetMarkup,
  table: DraftTable,
  range: CellRange,
): void {
  const { name } = table.sheet;
  for (const { type, target } of draftRelationships(parts, sheet.part)) {
    if (type !== "comments" || !parts.has(target)) continue;
    for (const comment of nodesWithin(parseMarkup(parts.read(target), target))) {
      const place = comment.name === "comment" ? readCellReference(comment.attributes["ref"] ?? "") : null;
      if (place === null || !contains(range, place.row, place.column)) continue;
      throw new PatchRefused("comment-on-moved-cell", {
        sheet: name,
        cell: cellAddress(place.row, place.column),
      });
    }
  }
  const formulas = readFormulas(sheet);
  for (const { row, column, attributes } of formulas) {
    const isArray = attributes["t"] === "array" || attributes["t"] === "dataTable";
    const spanned = isArray ? arrayRangeAt(formulas, row, column) : null;
    const reach = spanned === null ? null : readRangeReference(spanned);
    if (spanned === null || reach === null || !overlaps(reach, range)) continue;
    throw new PatchRefused("array-formula", { sheet: name, range: spanned });
  }
}

function overlaps(one: CellRange, other: CellRange): boolean {
  return (
    one.firstRow <= other.lastRow &&
    one.lastRow >= other.firstRow &&
    one.firstColumn <= other.lastColumn &&
    one.lastColumn >= other.firstColumn
  );
}

function contains(range: CellRange, row: number, column: number): boolean {
  return overlaps(range, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
}
