import { SaxesParser } from "saxes";
import { damaged } from "../UnreadableWorkbook";

/** An element with its place in the text: `start` "<" of the open tag, `end` behind the ">" of the close tag. */
export interface MarkupNode {
  /** As the file spells it, prefix included. */
  readonly qualifiedName: string;
  /** Without prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly MarkupNode[];
  /** The text directly inside, entities decoded. */
  readonly text: string;
}

interface OpenNode extends MarkupNode {
  children: MarkupNode[];
  closeStart: number;
  end: number;
  text: string;
}

/**
 * The elements of a part with their places, so that one can be replaced and the rest left as it is. What stands
 * inside an element named `leave` is not recorded: a million cells are looked at row by row.
 *
 * @throws UnreadableWorkbook "damaged" (markup, document-type)
 */
export function parseMarkup(text: string, part: string, leave?: string): MarkupNode {
  const parser = new SaxesParser({ xmlns: false });
  const open: OpenNode[] = [];
  let root: MarkupNode | undefined;
  let behind = 0;
  let unrecorded = 0;
  const moveOn = () => {
    behind = parser.position;
  };
  const addText = (piece: string) => {
    const node = open.at(-1);
    if (node !== undefined && unrecorded === 0) node.text += piece;
  };
  parser.on("error", () => {
    throw damaged(part, "markup");
  });
  parser.on("doctype", () => {
    throw damaged(part, "document-type");
  });
  parser.on("xmldecl", moveOn);
  parser.on("processinginstruction", moveOn);
  parser.on("comment", moveOn);
  parser.on("text", addText);
  parser.on("cdata", (piece) => {
    addText(piece);
    moveOn();
  });
  parser.on("opentag", (tag) => {
    const start = text.indexOf("<", behind);
    moveOn();
    if (unrecorded > 0 || (leave !== undefined && open.at(-1)?.name === leave)) {
      unrecorded += 1;
      return;
    }
    const name = tag.name.slice(tag.name.indexOf(":") + 1);
    const node: OpenNode = {
      qualifiedName: tag.name,
      name,
      attributes: tag.attributes,
      start,
      openEnd: behind,
      closeStart: behind,
      end: behind,
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on("closetag", (tag) => {
    const closeStart = tag.isSelfClosing ? behind : text.indexOf("<", behind);
    moveOn();
    if (unrecorded > 0) {
      unrecorded -= 1;
      return;
    }
    const node = open.pop();
    if (node === undefined) return;
    node.closeStart = closeStart;
    node.end = behind;
  });
  parser.write(text).close();
  if (root === undefined) throw damaged(part, "markup");
  return root;
}

/** The first element of this name directly under another. */
export function childNamed(node: MarkupNode, name: string): MarkupNode | undefined {
  return node.children.find((child) => child.name === name);
}

/** Every element under another, at any depth, in document order. */
export function nodesWithin(node: MarkupNode): MarkupNode[] {
  return node.children.flatMap((child) => [child, ...nodesWithin(child)]);
}
