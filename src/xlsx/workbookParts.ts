import { descendants, isTrue, parseXml } from "./markup/parseXml";
import type { XmlElement } from "./markup/parseXml";
import type { WorkbookPackage } from "./openPackage";
import { readRelationships } from "./relationships";
import { UnreadableWorkbook } from "./UnreadableWorkbook";

/** Where the things of a workbook stand in its package. */
export interface WorkbookParts {
  readonly workbookPart: string;
  readonly sheets: readonly SheetPart[];
  readonly sharedStringsPart: string | null;
  readonly stylesPart: string | null;
  readonly dateSystem: "1900" | "1904";
  /** True where the file asks to be calculated before it is read. */
  readonly asksForCalculation: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
}

/** Reads the workbook part. Chart sheets, dialog sheets and macro sheets are left out. */
export function readWorkbookParts(file: WorkbookPackage): WorkbookParts {
  const workbookPart = findWorkbookPart(file);
  const workbook = parseXml(file.read(workbookPart), workbookPart);
  const relationships = readRelationships(file, workbookPart);
  const targetOf = (type: string) => relationships.find((one) => one.type === type)?.target ?? null;
  const targets = new Map(relationships.map((one) => [one.id, one]));
  const properties = descendants(workbook, "workbookPr")[0]?.attributes;
  const sheets = descendants(workbook, "sheet").flatMap((sheet): SheetPart[] => {
    const relationship = targets.get(sheet.attributes.get("r:id") ?? "");
    const name = sheet.attributes.get("name") ?? "";
    if (relationship === undefined) throw new UnreadableWorkbook("part-missing", { part: name });
    const visibility = visibilities[sheet.attributes.get("state") ?? "visible"] ?? "visible";
    return relationship.type === "worksheet" ? [{ name, part: relationship.target, visibility }] : [];
  });
  return {
    workbookPart,
    sheets,
    sharedStringsPart: targetOf("sharedStrings"),
    stylesPart: targetOf("styles"),
    dateSystem: isTrue(properties?.get("date1904")) ? "1904" : "1900",
    asksForCalculation: asksForCalculation(workbook),
  };
}

const visibilities: Readonly<Partial<Record<string, SheetPart["visibility"]>>> = {
  visible: "visible",
  hidden: "hidden",
  veryHidden: "very-hidden",
};

function findWorkbookPart(file: WorkbookPackage): string {
  if (!file.has("_rels/.rels")) throw new UnreadableWorkbook("part-missing", { part: "_rels/.rels" });
  const target = readRelationships(file, "").find((one) => one.type === "officeDocument")?.target;
  if (target === undefined) throw new UnreadableWorkbook("part-missing", { part: "xl/workbook.xml" });
  if (target.endsWith(".bin")) throw new UnreadableWorkbook("binary-workbook", {});
  return target;
}

function asksForCalculation(workbook: XmlElement): boolean {
  const calculation = descendants(workbook, "calcPr")[0]?.attributes;
  const isUnfinished =
    calculation?.get("calcMode") === "manual" &&
    ["0", "false"].includes(calculation.get("calcCompleted") ?? "1");
  return isUnfinished || isTrue(calculation?.get("fullCalcOnLoad"));
}
