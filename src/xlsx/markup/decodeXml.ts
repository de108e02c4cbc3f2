import { strFromU8 } from "fflate";
import { utf16ByteOrder } from "./utf16ByteOrder";

/** The text of a part: UTF-8, or UTF-16 where a byte order mark says so; the format knows no other. */
export function decodeXml(bytes: Uint8Array): string {
  const byteOrder = utf16ByteOrder(bytes);
  if (byteOrder !== null) return decodeUtf16(bytes.subarray(2), byteOrder === "little-endian");
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return strFromU8(hasMark ? bytes.subarray(3) : bytes);
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    pieces.push(String.fromCharCode(view.getUint16(at, littleEndian)));
  }
  return pieces.join("");
}
