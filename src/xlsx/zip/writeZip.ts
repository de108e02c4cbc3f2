import type { ZipEntry } from "./ZipEntry";

const localLength = 30;
const directoryLength = 46;
const endLength = 22;
/** Names in UTF-8; all other flags (sizes behind the data, for one) do not apply to what is written here. */
const utf8Names = 0x800;

/** An archive of these entries in this order; their bytes are taken as they are, compressed or not. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.reduce((sum, entry) => sum + entry.nameBytes.length, 0);
  const contents = entries.reduce((sum, entry) => sum + entry.compressed.length, 0);
  const directorySize = entries.length * directoryLength + names;
  const directoryAt = entries.length * localLength + names + contents;
  const bytes = new Uint8Array(directoryAt + directorySize + endLength);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = directoryAt;
  for (const entry of entries) {
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, 20, true);
    writeCommonFields(view, directory + 6, entry);
    view.setUint32(directory + 38, entry.externalAttributes, true);
    view.setUint32(directory + 42, at, true);
    bytes.set(entry.nameBytes, directory + directoryLength);
    directory += directoryLength + entry.nameBytes.length;

    view.setUint32(at, 0x04034b50, true);
    writeCommonFields(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + localLength);
    bytes.set(entry.compressed, at + localLength + entry.nameBytes.length);
    at += localLength + entry.nameBytes.length + entry.compressed.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, directoryAt, true);
  return bytes;
}

/** The fields that a local header and a directory entry have in common, in the same order. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & utf8Names, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc32, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.inflatedSize, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
