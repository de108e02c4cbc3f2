import type { IStyleData } from "@univerjs/core";
import { isTrue } from "../../../xlsx/markup/parseXml";
import type { MarkupNode } from "../../../xlsx/patching/parseMarkup";
import { childNamed } from "../../../xlsx/patching/parseMarkup";
import type { ReadColour } from "./colourReader";

/** What a `font` element says, in Univer's words; what it leaves out stays out. */
export function fontStyle(font: MarkupNode | undefined, readColour: ReadColour): IStyleData {
  if (font === undefined) return {};
  const colour = readColour(childNamed(font, "color"));
  const size = childNamed(font, "sz")?.attributes["val"];
  const name = childNamed(font, "name")?.attributes["val"];
  return {
    ...(isOn(font, "b") && { bl: 1 }),
    ...(isOn(font, "i") && { it: 1 }),
    ...(childNamed(font, "u") !== undefined && { ul: { s: 1 } }),
    ...(isOn(font, "strike") && { st: { s: 1 } }),
    ...(colour !== undefined && { cl: { rgb: colour } }),
    ...(size !== undefined && { fs: Number(size) }),
    ...(name !== undefined && { ff: name }),
  };
}

/** `<b/>` says yes, `<b val="0"/>` no. */
function isOn(font: MarkupNode, name: string): boolean {
  const node = childNamed(font, name);
  return node !== undefined && isTrue(node.attributes["val"] ?? "1");
}
