import { draftRelationships } from "../findInDraft";
import type { PackageDraft } from "../PackageDraft";
import type { MarkupNode } from "../parseMarkup";
import { nodesWithin, parseMarkup } from "../parseMarkup";

/** A chart in a drawing. */
export interface DrawnChart {
  readonly name: string;
  /** The whole of it in the drawing: its place and its frame. */
  readonly anchor: MarkupNode;
  /** The element with its name and its alternative text. */
  readonly properties: MarkupNode;
  readonly part: string;
}

/** The charts of a drawing, whoever made them. */
export function drawnCharts(parts: PackageDraft, drawingPart: string): DrawnChart[] {
  const targets = new Map(draftRelationships(parts, drawingPart).map(({ id, target }) => [id, target]));
  const root = parseMarkup(parts.read(drawingPart), drawingPart);
  return root.children.flatMap((anchor): DrawnChart[] => {
    const inside = nodesWithin(anchor);
    const properties = inside.find(({ name }) => name === "cNvPr");
    const chart = inside.find(({ name }) => name === "chart");
    const id = Object.entries(chart?.attributes ?? {}).find(([name]) => name.endsWith(":id"))?.[1];
    const part = targets.get(id ?? "");
    if (properties === undefined || part === undefined) return [];
    return [{ name: properties.attributes["name"] ?? "", anchor, properties, part }];
  });
}
