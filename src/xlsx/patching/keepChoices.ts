import { keptNamespace } from "../../workbook/kept/keptPart";
import { findKeptPart } from "../findKeptPart";
import type { KeepChoices } from "../WorkbookEdit";
import { addRelationship, declareContentType } from "./draftParts";
import { draftRelationships } from "./findInDraft";
import { parseMarkup } from "./parseMarkup";
import type { WorkbookDraft } from "./WorkbookDraft";

const propertiesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** By which Excel tells custom XML parts apart. Always the same, so that the same edits give the same bytes. */
const ourItem = "{3F8B6C52-9D0E-4A77-8C11-D0E1BE4E1C01}";

/** Writes what people said about the workbook into our custom XML part; those of others are left as they are. */
export function keepChoices({ parts, workbookPart }: WorkbookDraft, { xml }: KeepChoices): void {
  const known = findKeptPart(draftRelationships(parts, workbookPart), (part) => parts.peek(part));
  if (known !== null) {
    if (known.xml !== xml) parts.add(known.part, xml);
    return;
  }
  let number = 1;
  while (parts.has(itemPart(number)) || parts.has(propertiesPart(number))) number += 1;
  const [item, properties] = [itemPart(number), propertiesPart(number)];
  parts.add(item, xml);
  if (!declaresXml(parts.read("[Content_Types].xml"))) declareContentType(parts, item, "application/xml");
  parts.add(properties, describeItem());
  declareContentType(parts, properties, propertiesType);
  addRelationship(parts, item, "customXmlProps", properties);
  addRelationship(parts, workbookPart, "customXml", item);
}

const itemPart = (number: number): string => `customXml/item${number}.xml`;
const propertiesPart = (number: number): string => `customXml/itemProps${number}.xml`;

function describeItem(): string {
  return [
    `<ds:datastoreItem ds:itemID="${ourItem}" xmlns:ds="${propertiesNamespace}"><ds:schemaRefs>`,
    `<ds:schemaRef ds:uri="${keptNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  ].join("");
}

/** Nearly every workbook says that what ends in .xml is XML. */
function declaresXml(contentTypes: string): boolean {
  return parseMarkup(contentTypes, "[Content_Types].xml").children.some(
    ({ name, attributes }) => name === "Default" && attributes["Extension"]?.toLowerCase() === "xml",
  );
}
