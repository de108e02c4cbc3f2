import { strToU8 } from "fflate";
import { decodeXml } from "./markup/decodeXml";
import type { WorkbookPackage } from "./openPackage";

/** A part's content in UTF-8 whatever it was written in: what the scanner and SheetJS want. */
export function readXmlPart(file: WorkbookPackage, part: string): Uint8Array {
  const bytes = file.read(part);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 ? strToU8(decodeXml(bytes)) : bytes;
}
