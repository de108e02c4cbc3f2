import { addRelationship, declareContentType } from "../draftParts";
import { draftRelationships } from "../findInDraft";
import { applySplices, prefixOf, spliceAtEnd } from "../markupText";
import type { PackageDraft } from "../PackageDraft";
import { parseMarkup } from "../parseMarkup";
import { emptyDrawing } from "./chartAnchor";

const contentType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What comes after the drawing in a sheet, in the order of the format. */
const afterDrawing = [
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** The drawing of a sheet; null where it has none. */
export function drawingOfSheet(parts: PackageDraft, sheetPart: string): string | null {
  return draftRelationships(parts, sheetPart).find(({ type }) => type === "drawing")?.target ?? null;
}

/** Gives a sheet a drawing with nothing in it. */
export function addDrawing(parts: PackageDraft, sheetPart: string, root: string): string {
  let number = 1;
  while (parts.has(`${root}drawings/drawing${number}.xml`)) number += 1;
  const part = `${root}drawings/drawing${number}.xml`;
  parts.add(part, emptyDrawing);
  declareContentType(parts, part, contentType);
  const id = addRelationship(parts, sheetPart, "drawing", part);
  const text = parts.read(sheetPart);
  const sheet = parseMarkup(text, sheetPart, "row");
  const element = `<${prefixOf(sheet)}drawing xmlns:r="${relationships}" r:id="${id}"/>`;
  const next = sheet.children.find(({ name }) => afterDrawing.includes(name));
  const splice =
    next === undefined ? spliceAtEnd(sheet, element) : { from: next.start, to: next.start, text: element };
  parts.write(sheetPart, applySplices(text, [splice]));
  return part;
}
