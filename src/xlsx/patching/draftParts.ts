import { relationshipsPartOf, resolvePart } from "../relationships";
import { prefixOf, spliceAtEnd, applySplices } from "./markupText";
import type { PackageDraft } from "./PackageDraft";
import { parseMarkup } from "./parseMarkup";
import { escapeText } from "../markup/escapeText";

const contentTypesPart = "[Content_Types].xml";
const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationshipNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Says in the package's list of contents what kind of part this is. */
export function declareContentType(draft: PackageDraft, part: string, type: string): void {
  declareContentTypes(draft, [part], type);
}

export function declareContentTypes(draft: PackageDraft, parts: readonly string[], type: string): void {
  const text = draft.read(contentTypesPart);
  const root = parseMarkup(text, contentTypesPart);
  const overrides = parts.map(
    (part) => `<${prefixOf(root)}Override PartName="/${escapeText(part)}" ContentType="${type}"/>`,
  );
  draft.write(contentTypesPart, applySplices(text, [spliceAtEnd(root, overrides.join(""))]));
}

/**
 * Makes one part refer to another.
 *
 * @param type    last word of the relationship's type: "worksheet", "table"
 * @returns the id by which the source refers to it
 */
export function addRelationship(draft: PackageDraft, source: string, type: string, target: string): string {
  return addRelationships(draft, source, type, [target])[0] as string;
}

/** Makes one part refer to several others of one kind; gives the ids in their order. */
export function addRelationships(
  draft: PackageDraft,
  source: string,
  type: string,
  targets: readonly string[],
): string[] {
  const part = relationshipsPartOf(source);
  if (!draft.has(part)) draft.add(part, `<Relationships xmlns="${relationshipNamespace}"></Relationships>`);
  const text = draft.read(part);
  const root = parseMarkup(text, part);
  const taken = new Set(root.children.map((child) => child.attributes["Id"]));
  let number = root.children.length + 1;
  const ids = targets.map(() => {
    while (taken.has(`rId${number}`)) number += 1;
    return `rId${number++}`;
  });
  const elements = targets.map(
    (target, index) =>
      `<${prefixOf(root)}Relationship Id="${ids[index] ?? ""}" Type="${relationshipTypes}/${type}" Target="${escapeText(relativeTarget(source, target))}"/>`,
  );
  draft.write(part, applySplices(text, [spliceAtEnd(root, elements.join(""))]));
  return ids;
}

/** From the folder of the source, with "..", as Excel writes it: some readers know no other way. */
function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

/** Takes a part out of the package: its content, its place in the list of contents, and what one part says of it. */
export function removePart(
  draft: PackageDraft,
  source: string,
  relationshipType: string,
  part: string,
): void {
  const relationshipsPart = relationshipsPartOf(source);
  removeChildren(draft, relationshipsPart, (attributes) =>
    (attributes["Type"] ?? "").endsWith(`/${relationshipType}`),
  );
  removeChildren(
    draft,
    contentTypesPart,
    (attributes) => attributes["PartName"]?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  draft.remove(part);
}

/** Takes out parts that another refers to, and what they say of their own. */
export function removeRelatedParts(draft: PackageDraft, source: string, parts: readonly string[]): void {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const gone = new Set(parts.map((part) => part.toLowerCase()));
  removeChildren(draft, relationshipsPartOf(source), ({ Target: target }) =>
    gone.has(resolvePart(folder, target ?? "").toLowerCase()),
  );
  removeChildren(draft, contentTypesPart, ({ PartName: name }) =>
    gone.has((name ?? "").slice(1).toLowerCase()),
  );
  for (const part of parts) {
    draft.remove(part);
    if (draft.has(relationshipsPartOf(part))) draft.remove(relationshipsPartOf(part));
  }
}

function removeChildren(
  draft: PackageDraft,
  part: string,
  isMeant: (attributes: Readonly<Record<string, string>>) => boolean,
): void {
  const text = draft.read(part);
  const children = parseMarkup(text, part).children.filter((child) => isMeant(child.attributes));
  draft.write(
    part,
    applySplices(
      text,
      children.map(({ start, end }) => ({ from: start, to: end, text: "" })),
    ),
  );
}
