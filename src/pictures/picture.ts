import { coordinate } from "./coordinate";
import { escapeMarkup } from "./escapeMarkup";

export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  /** Class of the picture, after "picture". */
  readonly name: string;
  /** A sentence with the figures, for who does not see the picture. */
  readonly label: string;
}

/**
 * An SVG element as text around its parts. It fills the width that it is given and keeps its proportions.
 *
 * @param parts  SVG markup, already escaped
 */
export function picture({ width, height, name, label }: PictureFrame, parts: readonly string[]): string {
  const box = `0 0 ${coordinate(width)} ${coordinate(height)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="picture ${name}" role="img" width="100%" viewBox="${box}" aria-label="${escapeMarkup(label)}">`,
    ...parts,
    "</svg>",
  ].join("");
}
