import { escapeText } from "../markup/escapeText";
import type { MarkupNode } from "./parseMarkup";

/** A piece of text to be put in the place of another; `from` equal to `to` puts it in between. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all pieces replaced; what is put in between comes before what is put in the place behind it. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((one, other) => one.from - other.from || one.to - other.to)) {
    pieces.push(text.slice(at, splice.from), splice.text);
    at = splice.to;
  }
  return pieces.join("") + text.slice(at);
}

/** An open tag with some attributes set anew; one set to null is left out. */
export function writeOpenTag(
  qualifiedName: string,
  attributes: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>>,
  selfClosing: boolean,
): string {
  const all = Object.entries({ ...attributes, ...changes });
  const words = all.flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${escapeAttribute(value)}"`],
  );
  return `<${qualifiedName}${words.join("")}${selfClosing ? "/>" : ">"}`;
}

/** Sets attributes of an element and leaves what is inside it as it is. */
export function spliceAttributes(node: MarkupNode, changes: Readonly<Record<string, string | null>>): Splice {
  const selfClosing = node.openEnd === node.end;
  return {
    from: node.start,
    to: node.openEnd,
    text: writeOpenTag(node.qualifiedName, node.attributes, changes, selfClosing),
  };
}

/** Puts text at the end of an element, also when the element was written as empty. */
export function spliceAtEnd(node: MarkupNode, text: string): Splice {
  if (node.openEnd !== node.end) return { from: node.closeStart, to: node.closeStart, text };
  const open = writeOpenTag(node.qualifiedName, node.attributes, {}, false);
  return { from: node.start, to: node.end, text: `${open}${text}</${node.qualifiedName}>` };
}

/** Puts text before everything that an element holds, also when the element was written as empty. */
export function spliceAtStart(node: MarkupNode, text: string): Splice {
  return node.openEnd === node.end ? spliceAtEnd(node, text) : { from: node.openEnd, to: node.openEnd, text };
}

/** "x:" where the part writes its elements with a prefix, "" where it does not. */
export function prefixOf(node: MarkupNode): string {
  return node.qualifiedName.slice(0, node.qualifiedName.length - node.name.length);
}

/** Line ends in an attribute would be read as blanks. */
function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll("\n", "&#10;").replaceAll("\r", "&#13;").replaceAll("\t", "&#9;");
}
