import type { HorizontalAlign, IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { isTrue } from "../../../xlsx/markup/parseXml";
import type { MarkupNode } from "../../../xlsx/patching/parseMarkup";

const horizontal: Readonly<Record<string, HorizontalAlign>> = { left: 1, center: 2, right: 3 };
const vertical: Readonly<Record<string, VerticalAlign>> = { top: 1, center: 2, bottom: 3 };
const wrapped: WrapStrategy = 3;

/** What an `alignment` element says, in Univer's words. */
export function alignmentStyle(alignment: MarkupNode | undefined): IStyleData {
  const across = horizontal[alignment?.attributes["horizontal"] ?? ""];
  const upright = vertical[alignment?.attributes["vertical"] ?? ""];
  return {
    ...(across !== undefined && { ht: across }),
    ...(upright !== undefined && { vt: upright }),
    ...(isTrue(alignment?.attributes["wrapText"]) && { tb: wrapped }),
  };
}
