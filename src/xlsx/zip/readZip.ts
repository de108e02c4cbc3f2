import { strFromU8 } from "fflate";
import { damaged, UnreadableWorkbook } from "../UnreadableWorkbook";
import type { ZipEntry } from "./ZipEntry";

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const zip64EndSignature = 0x06064b50;
const endLength = 22;
const longestComment = 0xffff;
const inZip64 = 0xffffffff;

/**
 * The entries of a zip archive in the order of its directory, nothing unpacked. The directory is what counts, not
 * the local headers: it is what Excel reads, and it has the sizes that a streaming writer could not know beforehand.
 *
 * @throws UnreadableWorkbook "truncated" without a directory, "too-large" (entries), "damaged" (archive)
 */
export function readZip(bytes: Uint8Array, largestNumberOfEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { entries, offset } = findDirectory(view);
  if (entries > largestNumberOfEntries) {
    throw new UnreadableWorkbook("too-large", {
      what: "entries",
      limit: largestNumberOfEntries,
      found: entries,
    });
  }
  try {
    return readDirectory(bytes, view, entries, offset);
  } catch (problem) {
    // A DataView refuses to read outside the file: the directory points at bytes that are not there.
    throw problem instanceof RangeError ? damaged(null, "archive") : problem;
  }
}

function findDirectory(view: DataView): { entries: number; offset: number } {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const entries = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return entries === 0xffff || offset === inZip64 ? findZip64Directory(view, at) : { entries, offset };
  }
  throw new UnreadableWorkbook("truncated", {});
}

function findZip64Directory(view: DataView, end: number): { entries: number; offset: number } {
  const locator = end - 20;
  if (locator < 0) throw damaged(null, "archive");
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at > view.byteLength - 56 || view.getUint32(at, true) !== zip64EndSignature)
    throw damaged(null, "archive");
  return {
    entries: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readDirectory(bytes: Uint8Array, view: DataView, entries: number, offset: number): ZipEntry[] {
  const found: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < entries; index++) {
    if (view.getUint32(at, true) !== directorySignature) throw damaged(null, "archive");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    found.push(readEntry(bytes, view, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return found;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const flags = view.getUint16(at + 8, true);
  const name = strFromU8(nameBytes, (flags & 0x800) === 0 && nameBytes.some((byte) => byte > 127));
  if ((flags & 0x41) !== 0) throw new UnreadableWorkbook("password-protected", {});
  const sizes = readSizes(view, at, nameLength, extraLength);
  if (view.getUint32(sizes.local, true) !== localSignature) throw damaged(name, "archive");
  const start =
    sizes.local + 30 + view.getUint16(sizes.local + 26, true) + view.getUint16(sizes.local + 28, true);
  if (start + sizes.compressed > bytes.length) throw damaged(name, "archive");
  return {
    name,
    nameBytes,
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc32: view.getUint32(at + 16, true),
    inflatedSize: sizes.inflated,
    externalAttributes: view.getUint32(at + 38, true),
    compressed: bytes.subarray(start, start + sizes.compressed),
  };
}

/** Sizes and the place of the local header; those too large for 32 bits stand, in this order, in extra field 1. */
function readSizes(view: DataView, at: number, nameLength: number, extraLength: number) {
  let zip64 = at + 46 + nameLength;
  const end = zip64 + extraLength;
  while (zip64 + 4 <= end && view.getUint16(zip64, true) !== 1) zip64 += 4 + view.getUint16(zip64 + 2, true);
  zip64 += 4;
  const field = (offset: number) => {
    const value = view.getUint32(offset, true);
    if (value !== inZip64 || zip64 + 8 > end) return value;
    zip64 += 8;
    return Number(view.getBigUint64(zip64 - 8, true));
  };
  const inflated = field(at + 24);
  const compressed = field(at + 20);
  return { inflated, compressed, local: field(at + 42) };
}
