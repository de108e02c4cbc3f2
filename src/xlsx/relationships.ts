import { parseXml } from "./markup/parseXml";
import type { WorkbookPackage } from "./openPackage";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "table"; equal in the transitional and the strict format. */
  readonly type: string;
  /** Name of the part, or the address where it lies outside the package. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part; "" is the package itself. None where the part has no relationships part. */
export function readRelationships(file: WorkbookPackage, part: string): Relationship[] {
  const relationshipsPart = relationshipsPartOf(part);
  if (!file.has(relationshipsPart)) return [];
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const root = parseXml(file.read(relationshipsPart), relationshipsPart);
  return root.children.map((child) => {
    const target = child.attributes.get("Target") ?? "";
    const external = child.attributes.get("TargetMode") === "External";
    return {
      id: child.attributes.get("Id") ?? "",
      type: (child.attributes.get("Type") ?? "").split("/").at(-1) ?? "",
      target: external ? target : resolvePart(folder, target),
      external,
    };
  });
}

/** @example relationshipsPartOf("xl/workbook.xml") // "xl/_rels/workbook.xml.rels" */
export function relationshipsPartOf(part: string): string {
  const nameAt = part.lastIndexOf("/") + 1;
  return `${part.slice(0, nameAt)}_rels/${part.slice(nameAt)}.rels`;
}

/** A target is relative to the folder of its source, or absolute ("/xl/worksheets/sheet1.xml"). */
export function resolvePart(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
