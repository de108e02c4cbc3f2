import type { BorderStyleTypes, IBorderData, IStyleData } from "@univerjs/core";
import type { MarkupNode } from "../../../xlsx/patching/parseMarkup";
import { childNamed } from "../../../xlsx/patching/parseMarkup";
import type { ReadColour } from "./colourReader";

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
const sides = [
  ["top", "t"],
  ["right", "r"],
  ["bottom", "b"],
  ["left", "l"],
] as const;

/** What a `border` element says, in Univer's words. Diagonal lines are not shown. */
export function borderStyle(border: MarkupNode | undefined, readColour: ReadColour): IStyleData {
  const drawn: IBorderData = {};
  for (const [name, key] of border === undefined ? [] : sides) {
    const side = border === undefined ? undefined : childNamed(border, name);
    const line = side?.attributes["style"];
    if (side === undefined || line === undefined || line === "none") continue;
    drawn[key] = { s: lines[line] ?? 1, cl: { rgb: readColour(childNamed(side, "color")) ?? "#000000" } };
  }
  return Object.keys(drawn).length === 0 ? {} : { bd: drawn };
}
