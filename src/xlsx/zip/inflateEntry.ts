import { Inflate } from "fflate";
import { damaged } from "../UnreadableWorkbook";
import { checksum } from "./checksum";
import type { ZipEntry } from "./ZipEntry";

const stored = 0;
const deflated = 8;
/** Deflate makes at most 1,032 bytes of one, so a piece of this size becomes 17 MB at most before it is looked at. */
const pieceLength = 16 * 1024;

/**
 * The content of one entry. It is unpacked piece by piece, and stops as soon as there is more than the directory
 * declares: a header that lies costs no memory. Whoever calls has judged the declared size.
 *
 * @throws UnreadableWorkbook "damaged" (compression, checksum)
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  if (entry.method !== stored && entry.method !== deflated) throw damaged(entry.name, "compression");
  const content = entry.method === stored ? entry.compressed : inflate(entry);
  if (content.length !== entry.inflatedSize) throw damaged(entry.name, "compression");
  if (checksum(content) !== entry.crc32) throw damaged(entry.name, "checksum");
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.inflatedSize);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > content.length) throw damaged(entry.name, "compression");
    content.set(piece, filled);
    filled += piece.length;
  });
  const { compressed } = entry;
  try {
    for (let from = 0; from < compressed.length; from += pieceLength) {
      const to = Math.min(from + pieceLength, compressed.length);
      stream.push(compressed.subarray(from, to), to === compressed.length);
    }
  } catch {
    throw damaged(entry.name, "compression");
  }
  return content.subarray(0, filled);
}
