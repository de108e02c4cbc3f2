import { applySplices, prefixOf, spliceAttributes } from "./markupText";
import { parseMarkup } from "./parseMarkup";
import type { WorkbookDraft } from "./WorkbookDraft";

/** What the format puts before the settings of calculation, last first. */
const before = ["definedNames", "externalReferences", "functionGroups", "sheets"];

/** Has Excel calculate every formula when the file is opened: stored results may be old after a patch. */
export function recalculateOnOpen({ parts, workbookPart }: WorkbookDraft): void {
  const text = parts.read(workbookPart);
  const root = parseMarkup(text, workbookPart);
  const settings = root.children.find((child) => child.name === "calcPr");
  if (settings !== undefined) {
    parts.write(workbookPart, applySplices(text, [spliceAttributes(settings, { fullCalcOnLoad: "1" })]));
    return;
  }
  const neighbour = before.map((name) => root.children.find((child) => child.name === name)).find(Boolean);
  const at = neighbour?.end ?? root.openEnd;
  const element = `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`;
  parts.write(workbookPart, applySplices(text, [{ from: at, to: at, text: element }]));
}
