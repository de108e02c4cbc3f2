import type { HouseStyle } from "../../documents/word/HouseStyle";
import { rootNamespace } from "../../xlsx/markup/rootNamespace";
import { PackageDraft } from "../../xlsx/patching/PackageDraft";
import { parseMarkup } from "../../xlsx/patching/parseMarkup";
import { readRelationships } from "../../xlsx/relationships";
import { HouseStyleRefused } from "./HouseStyleRefused";
import { hasMark } from "./markedParagraph";
import { openTemplate, refusing } from "./openTemplate";
import { placeInTemplate } from "./placeInTemplate";
import { textWidthOf } from "./textWidthOf";
import { wordNamespace } from "./wordNamespace";

/** Parts that the report is laid in, or that stand on its pages: damage in one is told before a report is made. */
const besideText = new Set(["styles", "numbering", "header", "footer"]);

/** A municipality's own template, looked at and found usable. */
export interface TemplateOfHouse extends HouseStyle {
  readonly bytes: Uint8Array;
}

/**
 * Reads a template for Word: what a report has to know of it before it is made.
 *
 * For: `--huisstijl`, and the same in the pane and on the check page. Not for: a template with macros.
 *
 * @throws HouseStyleRefused with what is wrong with the file
 */
export function readHouseStyle(bytes: Uint8Array): TemplateOfHouse {
  const { file, main } = openTemplate(bytes);
  return refusing(() => {
    const draft = new PackageDraft(file);
    const text = draft.read(main);
    if (rootNamespace(text) !== wordNamespace) throw new HouseStyleRefused("strict-format", {});
    const root = parseMarkup(text, main);
    // Word and LibreOffice write no other prefix; who saves it there again gets it.
    if (root.qualifiedName !== "w:document") throw new HouseStyleRefused("damaged", { part: main });
    const place = placeInTemplate(root);
    for (const { type, target } of readRelationships(file, main)) {
      if (!besideText.has(type) || !draft.has(target)) continue;
      const isPlaceless = hasMark(parseMarkup(draft.read(target), target));
      if (isPlaceless) throw new HouseStyleRefused("mark-not-alone", { where: "header-or-footer" });
    }
    return { bytes, textWidth: textWidthOf(place.section) };
  });
}
