import type { SaxesTagNS } from "saxes";
import { SaxesParser } from "saxes";
import { sizeLimits } from "../sizeLimits";
import { damaged, UnreadableWorkbook } from "../UnreadableWorkbook";
import { decodeXml } from "./decodeXml";

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By name as the format knows it: "name", and "r:id" for relationship ids whatever the prefix in the file. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, not that of its children. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * A small part (workbook, relationships, styles, table) as a tree. Not for sheets: see `scanMarkup`.
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
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
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
  return { name: tag.local, namespace: tag.uri, attributes, children: [], text: "" };
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
