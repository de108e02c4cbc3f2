import { applySplices, prefixOf, spliceAtEnd, spliceAtStart } from "../../xlsx/patching/markupText";
import type { PackageDraft } from "../../xlsx/patching/PackageDraft";
import { parseMarkup } from "../../xlsx/patching/parseMarkup";
import { relationshipsPartOf } from "../../xlsx/relationships";
import type { ReportParts } from "./reportParts";

const contentTypes = "[Content_Types].xml";
const imageType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const relationshipNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const types: Readonly<Record<string, string>> = { png: "image/png", svg: "image/svg+xml" };

interface Laying {
  readonly draft: PackageDraft;
  readonly main: string;
  readonly report: ReportParts;
}

/** Puts the pictures of a report in the template, and lets its text refer to them there. */
export function addPictures(body: string, { draft, main, report }: Laying): string {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const prefix = freePrefix(draft.parts(), `${folder}media/doelbereik`);
  const pictures = report.relationships.filter(({ type }) => type === "image");
  const ids = new Map<string, string>();
  const relationships = pictures.map(({ id, target }, index) => {
    const ending = target.slice(target.lastIndexOf(".") + 1);
    const part = `${prefix}${index + 1}.${ending}`;
    draft.addBytes(part, report.read(target));
    const fresh = `${prefix.slice(folder.length).replace("/", "-")}${index + 1}`;
    ids.set(id, fresh);
    return `Relationship Id="${fresh}" Type="${imageType}" Target="${part.slice(folder.length)}"/>`;
  });
  if (pictures.length === 0) return body;
  appendAll(draft, relationshipsPartOf(main), relationships);
  declareEndings(draft);
  return body.replace(
    /( r:(?:embed|link|id)=")([^"]*)(")/g,
    (_, open: string, id: string, close: string) => open + (ids.get(id) ?? id) + close,
  );
}

/** A template that was once a report has pictures of ours already. */
function freePrefix(parts: readonly string[], wanted: string): string {
  let prefix = wanted;
  while (parts.some((part) => part.toLowerCase().startsWith(prefix))) prefix += "-";
  return prefix;
}

function appendAll(draft: PackageDraft, part: string, elements: readonly string[]): void {
  if (!draft.has(part)) draft.add(part, `<Relationships xmlns="${relationshipNamespace}"></Relationships>`);
  const text = draft.read(part);
  const root = parseMarkup(text, part);
  const markup = elements.map((element) => `<${prefixOf(root)}${element}`).join("");
  draft.write(part, applySplices(text, [spliceAtEnd(root, markup)]));
}

function declareEndings(draft: PackageDraft): void {
  const text = draft.read(contentTypes);
  const root = parseMarkup(text, contentTypes);
  const known = new Set(
    root.children
      .filter(({ name }) => name === "Default")
      .map(({ attributes }) => (attributes["Extension"] ?? "").toLowerCase()),
  );
  const missing = Object.entries(types)
    .filter(([ending]) => !known.has(ending))
    .map(([ending, type]) => `<${prefixOf(root)}Default Extension="${ending}" ContentType="${type}"/>`);
  if (missing.length === 0) return;
  draft.write(contentTypes, applySplices(text, [spliceAtStart(root, missing.join(""))]));
}
