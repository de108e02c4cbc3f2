import { applySplices, spliceAtEnd } from "../../xlsx/patching/markupText";
import type { MarkupNode } from "../../xlsx/patching/parseMarkup";
import { childNamed, parseMarkup } from "../../xlsx/patching/parseMarkup";

export interface MergedStyles {
  readonly styles: string;
  /** By the id of a style in the report, the id of the one that takes its place. */
  readonly ids: ReadonlyMap<string, string>;
  /** Ids, of the template, of styles that bring a list of their own. */
  readonly listed: ReadonlySet<string>;
}

const reference = /<w:(?:p|r|tbl)Style w:val="([^"]*)"/g;
const links = /(<w:(?:basedOn|next|link) w:val=")([^"]*)(")/g;

/**
 * The styles of a template with those of ours that it lacks. Styles are the same when their names are: Word writes the names
 * of its own in English in every language ("heading 1"), and only their ids differ ("Kop1"). What the template has, wins.
 *
 * @param body  the text in which our styles are used; those that are not used stay behind
 */
export function mergeStyles(template: string, ours: string, body: string): MergedStyles {
  const root = parseMarkup(template, "styles");
  const theirs = stylesOf(root);
  const byName = new Map(theirs.map((style) => [nameOf(style), idOf(style)]));
  const taken = new Set(theirs.map(idOf));
  const normal = theirs.find((style) => typeOf(style) === "paragraph" && isDefault(style));
  const own = new Map(stylesOf(parseMarkup(ours, "styles")).map((style) => [idOf(style), style]));
  const ids = new Map<string, string>();
  const missing: MarkupNode[] = [];
  const resolve = (id: string): void => {
    const style = own.get(id);
    if (style === undefined || ids.has(id)) return;
    const same =
      isDefault(style) && typeOf(style) === "paragraph" ? normal && idOf(normal) : byName.get(nameOf(style));
    ids.set(id, same ?? freeId(id, taken));
    if (same !== undefined) return;
    missing.push(style);
    for (const [, , linked = ""] of ours.slice(style.start, style.end).matchAll(links)) resolve(linked);
  };
  for (const [, id = ""] of body.matchAll(reference)) resolve(id);
  const added = missing.map((style) => renamed(ours.slice(style.start, style.end), idOf(style), ids));
  return {
    styles: added.length === 0 ? template : applySplices(template, [spliceAtEnd(root, added.join(""))]),
    ids,
    listed: new Set(theirs.filter(bringsList).map(idOf)),
  };
}

const stylesOf = (root: MarkupNode): MarkupNode[] => root.children.filter(({ name }) => name === "style");
const idOf = (style: MarkupNode): string => style.attributes["w:styleId"] ?? "";
const typeOf = (style: MarkupNode): string => style.attributes["w:type"] ?? "paragraph";
const isDefault = (style: MarkupNode): boolean => /^(1|true|on)$/.test(style.attributes["w:default"] ?? "");

const nameOf = (style: MarkupNode): string =>
  `${typeOf(style)} ${(childNamed(style, "name")?.attributes["w:val"] ?? "").toLowerCase()}`;

function bringsList(style: MarkupNode): boolean {
  const properties = childNamed(style, "pPr");
  return properties !== undefined && childNamed(properties, "numPr") !== undefined;
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}${number}`;
  taken.add(free);
  return free;
}

/** A template has one default of each type: ours is none there. */
function renamed(style: string, id: string, ids: ReadonlyMap<string, string>): string {
  return style
    .replace(` w:styleId="${id}"`, ` w:styleId="${ids.get(id) ?? id}"`)
    .replace(/^(<w:style[^>]*?) w:default="[^"]*"/, "$1")
    .replace(
      links,
      (_, open: string, linked: string, close: string) => open + (ids.get(linked) ?? linked) + close,
    );
}
