import { colours } from "./colours";
import { coordinate } from "./coordinate";
import { escapeMarkup } from "./escapeMarkup";

export interface TextLook {
  readonly anchor?: "start" | "middle" | "end";
  /** Pixels; 11 where nothing is said. */
  readonly size?: number;
  readonly strong?: boolean;
  readonly name?: string;
}

/** One line of text with its baseline at y. In attributes: the add-in's pages allow no style in markup. */
export function textAt(x: number, y: number, text: string, look: TextLook = {}): string {
  const { anchor = "start", size = 11, strong = false, name } = look;
  const attributes = [
    ...(name === undefined ? [] : [`class="${name}"`]),
    `x="${coordinate(x)}" y="${coordinate(y)}" text-anchor="${anchor}"`,
    `font-family="var(--fontFamilyBase, 'Segoe UI', system-ui, sans-serif)"`,
    `font-size="${size}" font-weight="${strong ? 600 : 400}"`,
    `fill="${strong ? colours.text : colours.textSoft}"`,
  ];
  return `<text ${attributes.join(" ")}>${escapeMarkup(text)}</text>`;
}
