import { readRangeReference } from "../cellReference";
import { PatchRefused } from "../PatchRefused";
import type { Relationship } from "../relationships";
import { relationshipsPartOf, resolvePart } from "../relationships";
import { damaged } from "../UnreadableWorkbook";
import type { PackageDraft } from "./PackageDraft";
import { childNamed, parseMarkup } from "./parseMarkup";
import type { DraftSheet, DraftTable, WorkbookDraft } from "./WorkbookDraft";

/** The worksheets in the order of their tabs. */
export function draftSheets({ parts, workbookPart }: WorkbookDraft): DraftSheet[] {
  const targets = new Map(draftRelationships(parts, workbookPart).map((one) => [one.id, one]));
  const workbook = parseMarkup(parts.read(workbookPart), workbookPart);
  return (childNamed(workbook, "sheets")?.children ?? []).flatMap((sheet): DraftSheet[] => {
    const id = Object.entries(sheet.attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const relationship = targets.get(id ?? "");
    const name = sheet.attributes["name"] ?? "";
    return relationship?.type === "worksheet" ? [{ name, part: relationship.target }] : [];
  });
}

/** Every Excel table of the workbook. */
export function draftTables(workbook: WorkbookDraft): DraftTable[] {
  return draftSheets(workbook).flatMap((sheet) =>
    draftRelationships(workbook.parts, sheet.part)
      .filter((relationship) => relationship.type === "table")
      .map((relationship) => readDraftTable(workbook.parts, sheet, relationship.target)),
  );
}

/** @throws PatchRefused "unknown-sheet" */
export function sheetNamed(workbook: WorkbookDraft, name: string): DraftSheet {
  const sheet = draftSheets(workbook).find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) throw new PatchRefused("unknown-sheet", { sheet: name });
  return sheet;
}

/** @throws PatchRefused "unknown-table" */
export function tableNamed(workbook: WorkbookDraft, name: string): DraftTable {
  const table = draftTables(workbook).find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (table === undefined) throw new PatchRefused("unknown-table", { table: name });
  return table;
}

/** What a part of the draft refers to. */
export function draftRelationships(parts: PackageDraft, source: string): Relationship[] {
  const part = relationshipsPartOf(source);
  if (!parts.has(part)) return [];
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return parseMarkup(parts.read(part), part).children.map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: attributes["Type"]?.split("/").at(-1) ?? "",
      target: external ? target : resolvePart(folder, target),
      external,
    };
  });
}

function readDraftTable(parts: PackageDraft, sheet: DraftSheet, part: string): DraftTable {
  const root = parseMarkup(parts.read(part), part);
  const range = readRangeReference(root.attributes["ref"] ?? "");
  if (range === null) throw damaged(part, "address");
  return {
    name: root.attributes["displayName"] ?? root.attributes["name"] ?? "",
    part,
    sheet,
    range,
    headerRows: Number(root.attributes["headerRowCount"] ?? "1"),
    totalsRows: Number(root.attributes["totalsRowCount"] ?? "0"),
    id: Number(root.attributes["id"] ?? "0"),
    root,
  };
}
