import { strFromU8 } from "fflate";
import { openArchive } from "../../xlsx/openArchive";
import type { MarkupNode } from "../../xlsx/patching/parseMarkup";
import { childNamed, parseMarkup } from "../../xlsx/patching/parseMarkup";
import type { Relationship } from "../../xlsx/relationships";
import { readRelationships } from "../../xlsx/relationships";

export interface ReportParts {
  /** The contents of its body, without the properties of its section. */
  readonly body: string;
  /** Prefixes of namespaces as the body uses them. */
  readonly namespaces: ReadonlyMap<string, string>;
  readonly relationships: readonly Relationship[];
  readonly read: (part: string) => Uint8Array;
  readonly text: (part: string) => string;
}

const main = "word/document.xml";

/** What a report of our own making is made of. */
export function reportParts(report: Uint8Array): ReportParts {
  const file = openArchive(report);
  const text = (part: string): string => strFromU8(file.read(part));
  const document = text(main);
  const root = parseMarkup(document, main);
  const body = childNamed(root, "body") ?? root;
  const section = body.children.findLast(({ name }) => name === "sectPr");
  return {
    body: document.slice(body.openEnd, section?.start ?? body.closeStart),
    namespaces: namespacesOf(root),
    relationships: readRelationships(file, main),
    read: (part) => file.read(part),
    text,
  };
}

/** What a root declares, by prefix. */
export function namespacesOf({ attributes }: MarkupNode): Map<string, string> {
  const declared = Object.entries(attributes).filter(([name]) => name.startsWith("xmlns:"));
  return new Map(declared.map(([name, address]) => [name.slice("xmlns:".length), address]));
}
