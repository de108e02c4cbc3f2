import type { MarkupNode } from "../../xlsx/patching/parseMarkup";
import { childNamed, nodesWithin } from "../../xlsx/patching/parseMarkup";
import { markedParagraph } from "./markedParagraph";

/** Where a report comes: the text between `from` and `to` gives way to it. */
export interface PlaceInTemplate {
  readonly from: number;
  readonly to: number;
  /** The section in which that is; null where the template has none. */
  readonly section: MarkupNode | null;
  /** The end of a section that the text which gives way carries, and that has to stay. */
  readonly sectionEnd: MarkupNode | null;
  /** Whether what gives way began on a new page. */
  readonly startsPage: boolean;
}

const visible = new Set(["drawing", "pict", "object", "tbl", "sym", "fldSimple"]);

/**
 * The place of the report in a template: the paragraph with {{verslag}}; without one, behind all that the template holds,
 * or in place of it where that is nothing.
 *
 * @throws HouseStyleRefused "mark-not-alone"
 */
export function placeInTemplate(root: MarkupNode): PlaceInTemplate {
  const body = childNamed(root, "body");
  if (body === undefined)
    return {
      from: root.closeStart,
      to: root.closeStart,
      section: null,
      sectionEnd: null,
      startsPage: false,
    };
  const last = body.children.at(-1);
  const final = last?.name === "sectPr" ? last : null;
  const contents = final === null ? body.children : body.children.slice(0, -1);
  const target = markedParagraph(body);
  if (target !== null) {
    const index = contents.findIndex((child) => child.end >= target.end);
    return {
      from: target.start,
      to: target.end,
      section: sectionFrom(contents.slice(index), final),
      sectionEnd: sectionIn(target),
      startsPage: nodesWithin(target).some(startsPage),
    };
  }
  const end = final?.start ?? body.closeStart;
  const first = contents[0];
  const isEmpty = first !== undefined && !contents.some(showsSomething);
  return { from: isEmpty ? first.start : end, to: end, section: final, sectionEnd: null, startsPage: false };
}

const startsPage = ({ name, attributes }: MarkupNode): boolean =>
  name === "pageBreakBefore"
    ? !/^(0|false|off)$/.test(attributes["w:val"] ?? "")
    : name === "br" && attributes["w:type"] === "page";

function textOf(node: MarkupNode): string {
  return nodesWithin(node)
    .filter(({ name }) => name === "t")
    .map(({ text }) => text)
    .join("");
}

function showsSomething(node: MarkupNode): boolean {
  if (visible.has(node.name) || textOf(node).trim() !== "") return true;
  return nodesWithin(node).some(({ name }) => visible.has(name) || name === "sectPr");
}

/** A section is told by its last paragraph, and the last section by the end of the text. */
function sectionFrom(rest: readonly MarkupNode[], final: MarkupNode | null): MarkupNode | null {
  for (const child of rest) {
    const own = sectionIn(child);
    if (own !== null) return own;
  }
  return final;
}

const sectionIn = (node: MarkupNode): MarkupNode | null =>
  nodesWithin(node).find(({ name }) => name === "sectPr") ?? null;
