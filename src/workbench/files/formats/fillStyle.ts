import type { IStyleData } from "@univerjs/core";
import type { MarkupNode } from "../../../xlsx/patching/parseMarkup";
import { childNamed } from "../../../xlsx/patching/parseMarkup";
import type { ReadColour } from "./colourReader";

/** The fill of a cell format: `fgColor` is the colour of a solid fill. Other patterns and gradients are not shown. */
export function fillStyle(fill: MarkupNode | undefined, readColour: ReadColour): IStyleData {
  const pattern = patternOf(fill);
  if (pattern?.attributes["patternType"] !== "solid") return {};
  return background(readColour(childNamed(pattern, "fgColor")));
}

/** The fill of a conditional format, where the colour of a solid fill is `bgColor`. */
export function conditionalFillStyle(fill: MarkupNode | undefined, readColour: ReadColour): IStyleData {
  const pattern = patternOf(fill);
  if (pattern === undefined) return {};
  return background(readColour(childNamed(pattern, "bgColor")) ?? readColour(childNamed(pattern, "fgColor")));
}

const patternOf = (fill: MarkupNode | undefined): MarkupNode | undefined =>
  fill === undefined ? undefined : childNamed(fill, "patternFill");

const background = (colour: string | undefined): IStyleData =>
  colour === undefined ? {} : { bg: { rgb: colour } };
