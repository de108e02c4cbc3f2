import type { HouseStyle } from "../../documents/word/HouseStyle";
import { rootNamespace } from "../../xlsx/markup/rootNamespace";
import { PackageDraft } from "../../xlsx/patching/PackageDraft";
import { parseMarkup } from "../../xlsx/patching/parseMarkup";
import { HouseStyleRefused } from "./HouseStyleRefused";
import { openTemplate, refusing } from "./openTemplate";
import { placeInTemplate } from "./placeInTemplate";
import { textWidthOf } from "./textWidthOf";
import { wordNamespace } from "./wordNamespace";

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
    const text = new PackageDraft(file).read(main);
    if (rootNamespace(text) !== wordNamespace) throw new HouseStyleRefused("strict-format", {});
    const root = parseMarkup(text, main);
    // Word and LibreOffice write no other prefix; who saves it there again gets it.
    if (root.qualifiedName !== "w:document") throw new HouseStyleRefused("damaged", { part: main });
    const place = placeInTemplate(root);
    return { bytes, textWidth: textWidthOf(place.section) };
  });
}
