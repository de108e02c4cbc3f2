import { deflateSync, strToU8 } from "fflate";
import { decodeXml } from "../markup/decodeXml";
import { scanMarkup } from "../markup/scanMarkup";
import type { WorkbookPackage } from "../openPackage";
import { readXmlPart } from "../readXmlPart";
import { sizeLimits } from "../sizeLimits";
import { checksum } from "../zip/checksum";
import { writeZip } from "../zip/writeZip";
import type { ZipEntry } from "../zip/ZipEntry";

/** 1 January 1980, the first moment a zip archive knows: the same input gives the same bytes. */
const firstMoment = 0x00210000;
const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A package while it is being patched. Parts that are never written stay as they are, byte for byte. */
export class PackageDraft {
  private readonly written = new Map<string, string>();
  private readonly added: string[] = [];
  private readonly pictures = new Map<string, Uint8Array>();
  private readonly removed = new Set<string>();
  private readonly checked = new Set<string>();
  private readonly file: WorkbookPackage;

  constructor(file: WorkbookPackage) {
    this.file = file;
  }

  has(part: string): boolean {
    return !this.removed.has(part) && (this.written.has(part) || this.file.has(part));
  }

  /** A part's text, looked at as the reader looks at it: not too deep, no document type. */
  read(part: string): string {
    const written = this.written.get(part);
    if (written !== undefined) return written;
    const bytes = readXmlPart(this.file, part);
    if (!this.checked.has(part)) scanMarkup(bytes, part, { open: () => undefined, close: () => undefined });
    this.checked.add(part);
    return inUtf8(decodeXml(bytes));
  }

  /** A part's text whatever it holds, to tell whose it is; null where it is not there, or too large to be looked at. */
  peek(part: string): string | null {
    if (!this.has(part)) return null;
    const written = this.written.get(part);
    if (written !== undefined) return written;
    const size = this.file.entryOf(part)?.inflatedSize ?? 0;
    return size > sizeLimits.smallPartSize ? null : inUtf8(decodeXml(this.file.read(part)));
  }

  write(part: string, text: string): void {
    if (!this.file.has(part) && !this.written.has(part)) this.added.push(part);
    if (this.has(part) && (this.peek(part) ?? this.read(part)) === text) return;
    this.removed.delete(part);
    this.written.set(part, text);
  }

  /** A new part; the text gets the line that every part begins with. */
  add(part: string, text: string): void {
    this.write(part, xmlHeader + text);
  }

  /** A new part that is no text, such as a picture. It cannot be read or written again. */
  addBytes(part: string, bytes: Uint8Array): void {
    this.pictures.set(part, bytes);
  }

  remove(part: string): void {
    this.removed.add(part);
  }

  /** Names of all parts, in the order of the archive, new ones last. */
  parts(): string[] {
    const names = this.file.entries.map((entry) => entry.name).filter((name) => !name.endsWith("/"));
    return [...names, ...this.added].filter((name) => !this.removed.has(name));
  }

  toBytes(): Uint8Array {
    const texts = new Map([...this.written].map(([part, text]) => [part.toLowerCase(), text]));
    const gone = new Set([...this.removed].map((part) => part.toLowerCase()));
    const entries = this.file.entries
      .filter((entry) => !gone.has(entry.name.toLowerCase()))
      .map((entry) => {
        const text = texts.get(entry.name.toLowerCase());
        return text === undefined ? entry : pack(entry.name, entry.nameBytes, entry.modified, strToU8(text));
      });
    const news = this.added
      .filter((part) => !this.removed.has(part))
      .map((part) => pack(part, strToU8(part), firstMoment, strToU8(this.read(part))));
    const pictures = [...this.pictures].map(([part, bytes]) => pack(part, strToU8(part), firstMoment, bytes));
    return writeZip([...entries, ...news, ...pictures]);
  }
}

/** The part will be written in UTF-8: its first line may not say otherwise. */
function inUtf8(text: string): string {
  const saysUtf16 = /^<\?xml[^>]*encoding=["']utf-16/i.test(text);
  return saysUtf16 ? xmlHeader + text.slice(text.indexOf("?>") + 2) : text;
}

function pack(name: string, nameBytes: Uint8Array, modified: number, content: Uint8Array): ZipEntry {
  return {
    name,
    nameBytes,
    flags: 0,
    method: 8,
    modified,
    crc32: checksum(content),
    inflatedSize: content.length,
    externalAttributes: 0,
    compressed: deflateSync(content),
  };
}
