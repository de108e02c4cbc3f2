import type { MarkupNode } from "../../xlsx/patching/parseMarkup";
import { HouseStyleRefused } from "./HouseStyleRefused";

const mark = /\{\{\s*verslag\s*\}\}/gi;
const boxes = new Set(["txbxContent", "textbox"]);
/** What a paragraph can hold beside text, and what would go with it. */
const besideText = new Set([
  "drawing",
  "pict",
  "object",
  "sym",
  "fldSimple",
  "fldChar",
  "footnoteReference",
  "endnoteReference",
]);

interface Marked {
  readonly paragraph: MarkupNode;
  readonly text: string;
  readonly times: number;
  readonly inside: "table" | "text-box" | null;
}

/**
 * The paragraph with {{verslag}}, all of which gives way to the report; null where there is none.
 *
 * @throws HouseStyleRefused "mark-not-alone" where something else would go with it, or where no report can stand
 */
export function markedParagraph(body: MarkupNode): MarkupNode | null {
  const marked = markedWithin(body, null);
  const [first] = marked;
  if (first === undefined) return null;
  const inside = marked.find((one) => one.inside !== null)?.inside ?? null;
  if (inside !== null) throw new HouseStyleRefused("mark-not-alone", { where: inside });
  if (marked.length > 1 || first.times > 1) {
    throw new HouseStyleRefused("mark-not-alone", { where: "twice" });
  }
  if (first.text.replace(mark, "").trim() !== "" || holdsMore(first.paragraph)) {
    throw new HouseStyleRefused("mark-not-alone", { where: "with-other" });
  }
  return first.paragraph;
}

/** Whether {{verslag}} stands somewhere in a part that is no place for a report. */
export const hasMark = (root: MarkupNode): boolean => markedWithin(root, null).length > 0;

function markedWithin(node: MarkupNode, around: Marked["inside"]): Marked[] {
  return node.children.flatMap((child) => {
    const inside = child.name === "tbl" ? "table" : boxes.has(child.name) ? "text-box" : around;
    const deeper = markedWithin(child, inside);
    if (child.name !== "p") return deeper;
    const text = ownText(child);
    const times = [...text.matchAll(mark)].length;
    return times === 0 ? deeper : [{ paragraph: child, text, times, inside }, ...deeper];
  });
}

/** Word cuts what one types into runs as it likes: only together they are the text. A text box in it has text of its own. */
function ownText(node: MarkupNode): string {
  return node.children
    .map((child) => {
      if (child.name === "t") return child.text;
      return child.name === "p" ? "" : ownText(child);
    })
    .join("");
}

const holdsMore = ({ children }: MarkupNode): boolean =>
  children.some((child) => besideText.has(child.name) || holdsMore(child));
