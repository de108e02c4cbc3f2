import type { SaxesTagNS } from "saxes";
import { SaxesParser } from "saxes";
import { sizeLimits } from "../sizeLimits";
import { damaged, UnreadableWorkbook } from "../UnreadableWorkbook";
import { decodeXml } from "./decodeXml";

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** By name as the format knows it: "name", and "r:id" for relationship ids whatever the prefix in the file. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
}

/**
 * A small part (workbook, relationships, styles, table) as a tree of elements; what the format says in them it says in
 * attributes, so text is passed over. Not for sheets: see `scanMarkup`.
 *
 * @throws UnreadableWorkbook "damaged" (markup, document-type), "too-large" (inflated-size, depth)
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const limit = sizeLimits.smallPartSize;
  if (bytes.length > limit) {
    throw new UnreadableWorkbook("too-large", { what: "inflated-size", limit, found: bytes.length });
  }
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  parser.on("error", () => {
    throw damaged(part, "markup");
  });
  parser.on("doctype", () => {
    throw damaged(part, "document-type");
  });
  parser.on("opentag", (tag) => {
    const element = asElement(tag);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (open.length > sizeLimits.depth) {
      throw new UnreadableWorkbook("too-large", {
        what: "depth",
        limit: sizeLimits.depth,
        found: open.length,
      });
    }
  });
  parser.on("closetag", () => open.pop());
  parser.write(decodeXml(bytes)).close();
  if (root === undefined) throw damaged(part, "markup");
  return root;
}

function asElement(tag: SaxesTagNS): OpenElement {
  const attributes = new Map<string, string>();
  for (const attribute of Object.values(tag.attributes)) {
    const isRelationship = attribute.uri.endsWith("/relationships");
    attributes.set(isRelationship ? `r:${attribute.local}` : attribute.name, attribute.value);
  }
  return { name: tag.local, attributes, children: [] };
}

/** The elements of this name under an element, at any depth, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    child.name === name ? [child, ...descendants(child, name)] : descendants(child, name),
  );
}

/** What the format's booleans say: "1" and "true". */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
