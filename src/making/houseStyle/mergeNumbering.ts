import { applySplices, spliceAtEnd } from "../../xlsx/patching/markupText";
import type { MarkupNode } from "../../xlsx/patching/parseMarkup";
import { childNamed, parseMarkup } from "../../xlsx/patching/parseMarkup";

export interface MergedNumbering {
  readonly numbering: string;
  /** By the number of a list in the report, its number in the template. */
  readonly numbers: ReadonlyMap<string, string>;
}

/**
 * The lists of a template with ours behind them, under numbers that are free.
 *
 * @param used  numbers of the lists that the report uses
 */
export function mergeNumbering(template: string, ours: string, used: ReadonlySet<string>): MergedNumbering {
  const root = parseMarkup(template, "numbering");
  const own = parseMarkup(ours, "numbering");
  let abstract = highest(root, "abstractNum", "w:abstractNumId");
  let number = highest(root, "num", "w:numId");
  const numbers = new Map<string, string>();
  const definitions: string[] = [];
  const lists: string[] = [];
  for (const list of own.children.filter(({ name }) => name === "num")) {
    const id = list.attributes["w:numId"] ?? "";
    const definitionId = childNamed(list, "abstractNumId")?.attributes["w:val"];
    const definition = own.children.find(
      ({ name, attributes }) => name === "abstractNum" && attributes["w:abstractNumId"] === definitionId,
    );
    if (!used.has(id) || definition === undefined) continue;
    abstract += 1;
    number += 1;
    numbers.set(id, String(number));
    const contents = ours.slice(definition.openEnd, definition.closeStart);
    definitions.push(`<w:abstractNum w:abstractNumId="${abstract}">${contents}</w:abstractNum>`);
    lists.push(`<w:num w:numId="${number}"><w:abstractNumId w:val="${abstract}"/></w:num>`);
  }
  // The format wants all definitions before the first list.
  const firstList = root.children.find(({ name }) => name === "num");
  const splices =
    firstList === undefined
      ? [spliceAtEnd(root, [...definitions, ...lists].join(""))]
      : [
          { from: firstList.start, to: firstList.start, text: definitions.join("") },
          behindLists(root, firstList, lists.join("")),
        ];
  return { numbering: numbers.size === 0 ? template : applySplices(template, splices), numbers };
}

function behindLists(root: MarkupNode, firstList: MarkupNode, text: string) {
  const last = root.children.findLast(({ name }) => name === "num") ?? firstList;
  return { from: last.end, to: last.end, text };
}

function highest(root: MarkupNode, name: string, attribute: string): number {
  const numbers = root.children
    .filter((child) => child.name === name)
    .map(({ attributes }) => Number(attributes[attribute]));
  return Math.max(0, ...numbers.filter(Number.isFinite));
}
