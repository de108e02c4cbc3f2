import type { Splice } from "../../xlsx/patching/markupText";
import type { MarkupNode } from "../../xlsx/patching/parseMarkup";
import { namespacesOf } from "./reportParts";

/** What has to be added to the root of a template for the prefixes in the report to mean there what they mean here. */
export function declareNamespaces(
  root: MarkupNode,
  ours: ReadonlyMap<string, string>,
  contents: string,
): Splice[] {
  const theirs = namespacesOf(root);
  const used = new Set([...contents.matchAll(/[<\s/](\w+):\w/g)].map(([, prefix = ""]) => prefix));
  const missing = [...ours].filter(([prefix]) => used.has(prefix) && !theirs.has(prefix));
  if (missing.length === 0) return [];
  const at = root.start + 1 + root.qualifiedName.length;
  const text = missing.map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join("");
  return [{ from: at, to: at, text }];
}
