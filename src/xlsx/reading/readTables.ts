import type { TableSnapshot } from "../../workbook/snapshot";
import { readRangeReference } from "../cellReference";
import { parseXml } from "../markup/parseXml";
import type { WorkbookPackage } from "../openPackage";
import { readRelationships } from "../relationships";
import { damaged } from "../UnreadableWorkbook";

/** The Excel tables of a sheet, in the order in which the sheet refers to them. */
export function readTables(file: WorkbookPackage, sheetPart: string): TableSnapshot[] {
  return readRelationships(file, sheetPart)
    .filter((relationship) => relationship.type === "table" && !relationship.external)
    .map((relationship) => readTable(file, relationship.target));
}

function readTable(file: WorkbookPackage, part: string): TableSnapshot {
  const { attributes } = parseXml(file.read(part), part);
  const range = readRangeReference(attributes.get("ref") ?? "");
  if (range === null) throw damaged(part, "address");
  return {
    name: attributes.get("displayName") ?? attributes.get("name") ?? "",
    range,
    hasHeaderRow: (attributes.get("headerRowCount") ?? "1") !== "0",
    hasTotalsRow: (attributes.get("totalsRowCount") ?? "0") !== "0",
  };
}
