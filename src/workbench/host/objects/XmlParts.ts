import { HostCollection } from "../protocol/HostCollection";
import { fail } from "../protocol/fail";
import { textArgument } from "../protocol/textArgument";
import type { WorkbookStore } from "./WorkbookStore";
import { XmlPart } from "./XmlPart";

/** `workbook.customXmlParts`, or those of one namespace. */
export class XmlParts extends HostCollection<XmlPart> {
  constructor(
    private readonly store: WorkbookStore,
    private readonly namespace: string | null = null,
  ) {
    super();
  }

  override get typeName(): string {
    return this.namespace === null ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection";
  }

  override get items(): readonly XmlPart[] {
    const parts = Object.keys(this.store.read("xmlParts")).map((id) => new XmlPart(this.store, id));
    return parts.filter((part) => this.namespace === null || part.NamespaceUri === this.namespace);
  }

  Add(xml: unknown): XmlPart {
    const text = textArgument(xml);
    if (!/^\s*</.test(text)) fail("InvalidArgument");
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.store.put("xmlParts", id, text);
    return new XmlPart(this.store, id);
  }

  GetByNamespace(namespace: unknown): XmlParts {
    return new XmlParts(this.store, textArgument(namespace));
  }

  GetOnlyItem(): XmlPart {
    return this.GetOnlyItemOrNullObject() ?? fail("ItemNotFound");
  }

  GetOnlyItemOrNullObject(): XmlPart | null {
    const [only, ...more] = this.items;
    return only && more.length === 0 ? only : null;
  }
}
