import { HostObject } from "../protocol/HostObject";
import { fail } from "../protocol/fail";
import { textArgument } from "../protocol/textArgument";
import type { WorkbookStore } from "./WorkbookStore";

const rootNamespace = /<(?:[\w.-]+:)?[\w.-]+[^>]*?\sxmlns(?::[\w.-]+)?="([^"]*)"/;

/** One of `workbook.customXmlParts`. */
export class XmlPart extends HostObject {
  constructor(
    private readonly store: WorkbookStore,
    private readonly partId: string,
  ) {
    super();
  }

  override get typeName(): string {
    return "CustomXmlPart";
  }

  override get scalars(): readonly string[] {
    return ["Id", "NamespaceUri"];
  }

  get Id(): string {
    return this.partId;
  }

  get NamespaceUri(): string {
    const xml = this.GetXml().replace(/<\?[^]*?\?>|<!--[^]*?-->/g, "");
    return rootNamespace.exec(xml)?.[1] ?? "";
  }

  GetXml(): string {
    const xml = this.store.read("xmlParts")[this.partId];
    return typeof xml === "string" ? xml : fail("ItemNotFound");
  }

  SetXml(xml: unknown): void {
    this.store.put("xmlParts", this.partId, textArgument(xml));
  }

  Delete(): void {
    this.store.remove("xmlParts", this.partId);
  }
}
