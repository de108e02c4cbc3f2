import type { Splice } from "./markupText";
import { spliceAtEnd, spliceAttributes, writeOpenTag } from "./markupText";
import type { MarkupNode } from "./parseMarkup";

/** Elements put at the end of a list that also states how many it holds. */
export function growList(list: MarkupNode, added: readonly string[]): Splice[] {
  if (added.length === 0) return [];
  const text = added.join("");
  const statesCount = list.attributes["count"] !== undefined;
  const changes = statesCount ? { count: String(list.children.length + added.length) } : {};
  if (list.openEnd !== list.end) return [spliceAttributes(list, changes), spliceAtEnd(list, text)];
  // Written as empty: both changes concern the one tag.
  const open = writeOpenTag(list.qualifiedName, list.attributes, changes, false);
  return [{ from: list.start, to: list.end, text: `${open}${text}</${list.qualifiedName}>` }];
}
