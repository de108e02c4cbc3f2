import type { MarkupNode } from "../../../xlsx/patching/parseMarkup";
import { childNamed } from "../../../xlsx/patching/parseMarkup";
import { tintedColour } from "./tintedColour";

/** Reads an element such as `<color theme="4" tint="0.4"/>` as "#RRGGBB"; undefined where it names no fixed colour. */
export type ReadColour = (node: MarkupNode | undefined) => string | undefined;

/** The `theme` attribute counts in this order, which swaps the first two pairs of the theme part. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The first eight colours of the palette of 1997; the next eight repeat them. */
const palette = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** @param theme  root of the theme part; undefined where the workbook has none */
export function colourReader(theme: MarkupNode | undefined): ReadColour {
  const elements = theme === undefined ? undefined : childNamed(theme, "themeElements");
  const scheme = elements === undefined ? undefined : childNamed(elements, "clrScheme");
  const themeColours = themeOrder.map((name) => {
    const colour = scheme === undefined ? undefined : childNamed(scheme, name)?.children[0];
    return colour?.attributes["lastClr"] ?? colour?.attributes["val"];
  });
  return (node) => {
    if (node === undefined) return undefined;
    const { rgb, theme: number, indexed, tint } = node.attributes;
    const hex = rgb?.slice(-6) ?? themeColours[Number(number ?? -1)] ?? palette[paletteIndex(indexed)];
    return hex === undefined ? undefined : tintedColour(hex, Number(tint ?? 0));
  };
}

/** 64 and 65 mean "as the system has it"; what lies between 16 and 63 is not mapped. */
function paletteIndex(indexed: string | undefined): number {
  const index = Number(indexed ?? -1);
  return index < 16 ? index % palette.length : -1;
}
