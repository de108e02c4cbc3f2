import { keptNamespace } from "../workbook/kept/keptPart";
import { rootNamespace } from "./markup/rootNamespace";
import type { Relationship } from "./relationships";

/**
 * Our part among the custom XML parts that a workbook refers to: the first whose root is in our namespace; null where
 * there is none. Those of others may hold anything, be it no markup at all.
 *
 * @param relationships  of the workbook part
 * @param textOf         null for a part that is not there, or too large to be ours
 */
export function findKeptPart(
  relationships: readonly Relationship[],
  textOf: (part: string) => string | null,
): { readonly part: string; readonly xml: string } | null {
  for (const { type, external, target } of relationships) {
    const text = type === "customXml" && !external ? textOf(target) : null;
    if (text !== null && rootNamespace(text) === keptNamespace) return { part: target, xml: fromRoot(text) };
  }
  return null;
}

/** As Excel gives it to an add-in: without the line that every part begins with. */
function fromRoot(text: string): string {
  return text.replace(/^\s*<\?xml[^>]*\?>\s*/, "").trimEnd();
}
