import { strToU8 } from "fflate";
import { decodeXml } from "./markup/decodeXml";
import { utf16ByteOrder } from "./markup/utf16ByteOrder";
import type { WorkbookPackage } from "./openPackage";

/** A part's content in UTF-8 whatever it was written in: what the scanner and SheetJS want. */
export function readXmlPart(file: WorkbookPackage, part: string): Uint8Array {
  const bytes = file.read(part);
  return utf16ByteOrder(bytes) === null ? bytes : strToU8(decodeXml(bytes));
}
