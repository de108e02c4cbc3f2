import type { MarkupNode } from "../../xlsx/patching/parseMarkup";
import { childNamed } from "../../xlsx/patching/parseMarkup";

/** In twips: what Word takes where a section says nothing, and the least that a table can live in. */
const wordsOwn = { width: 12240, margin: 1440, columnSpace: 720 } as const;
const least = 4000;

/** How wide text is in a section, in twips: the page without its margins, or one of its columns. */
export function textWidthOf(section: MarkupNode | null): number {
  const size = section === null ? undefined : childNamed(section, "pgSz");
  const margins = section === null ? undefined : childNamed(section, "pgMar");
  const columns = section === null ? undefined : childNamed(section, "cols");
  const whole =
    numberIn(size, "w", wordsOwn.width) -
    numberIn(margins, "left", wordsOwn.margin) -
    numberIn(margins, "right", wordsOwn.margin) -
    numberIn(margins, "gutter", 0);
  const count = Math.max(1, numberIn(columns, "num", 1));
  const between = (count - 1) * numberIn(columns, "space", wordsOwn.columnSpace);
  return Math.max(least, Math.floor((whole - between) / count));
}

function numberIn(node: MarkupNode | undefined, name: string, otherwise: number): number {
  const found = Object.entries(node?.attributes ?? {}).find(([key]) => key.split(":").at(-1) === name);
  const value = Number(found?.[1]);
  return found !== undefined && Number.isFinite(value) ? value : otherwise;
}
