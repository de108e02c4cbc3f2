import { addRelationship, declareContentType } from "../../xlsx/patching/draftParts";
import type { Splice } from "../../xlsx/patching/markupText";
import { spliceAtStart } from "../../xlsx/patching/markupText";
import type { PackageDraft } from "../../xlsx/patching/PackageDraft";
import type { MarkupNode } from "../../xlsx/patching/parseMarkup";
import { nodesWithin } from "../../xlsx/patching/parseMarkup";

const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";

interface Laying {
  readonly draft: PackageDraft;
  readonly main: string;
  /** What gives way to the report. */
  readonly place: { readonly from: number; readonly to: number };
}

/**
 * Our footer with the page number, where the template has no footer at all; later sections take it over from the first.
 *
 * @param footer  with the ids of the template's styles
 */
export function addFooter(root: MarkupNode, footer: string, { draft, main, place }: Laying): Splice[] {
  const nodes = nodesWithin(root);
  const section = nodes.find(
    ({ name, start }) => name === "sectPr" && (start < place.from || start >= place.to),
  );
  if (section === undefined || nodes.some(({ name }) => name === "footerReference")) return [];
  const part = `${main.slice(0, main.lastIndexOf("/") + 1)}footerDoelbereik.xml`;
  draft.write(part, footer);
  declareContentType(draft, part, type);
  const id = addRelationship(draft, main, "footer", part);
  return [spliceAtStart(section, `<w:footerReference w:type="default" r:id="${id}"/>`)];
}
