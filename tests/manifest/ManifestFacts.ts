import type { MarkupNode } from "../../src/xlsx/patching/parseMarkup";
import { nodesWithin, parseMarkup } from "../../src/xlsx/patching/parseMarkup";

/** A manifest as its elements, for rules that its schema cannot express. */
export class ManifestFacts {
  readonly nodes: readonly MarkupNode[];

  constructor(text: string) {
    this.nodes = nodesWithin(parseMarkup(text, "manifest.xml"));
  }

  named(...names: readonly string[]): MarkupNode[] {
    return this.nodes.filter(({ name }) => names.includes(name));
  }

  /** What `resid` points to. */
  get resources(): MarkupNode[] {
    return this.named("Image", "Url", "String").filter(({ attributes }) => attributes["id"] !== undefined);
  }

  /** Every text and address with the element it stands in: defaults and overrides. */
  get values(): { readonly node: MarkupNode; readonly value: string }[] {
    return this.nodes.flatMap((node) =>
      ["DefaultValue", "Value"].flatMap((name) => {
        const value = node.attributes[name];
        return value === undefined ? [] : [{ node, value }];
      }),
    );
  }
}
