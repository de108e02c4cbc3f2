import { sizeLimits } from "../sizeLimits";
import { damaged, UnreadableWorkbook } from "../UnreadableWorkbook";

/** Where a tag stands in the bytes of its part. */
export interface ScannedTag {
  /** First byte of the name without its prefix. */
  nameStart: number;
  nameEnd: number;
  /** Just behind the ">". */
  end: number;
  selfClosing: boolean;
}

export interface MarkupHandlers {
  /** The same object every time: read it, do not keep it. */
  readonly open: (tag: ScannedTag, depth: number) => void;
  readonly close: (tag: ScannedTag, depth: number) => void;
}

const lessThan = 60;
const greaterThan = 62;
const slash = 47;
const colon = 58;
const exclamation = 33;
const questionMark = 63;
const doubleQuote = 34;
const singleQuote = 39;

/**
 * One pass over the bytes of an XML part, for parts that may hold a million cells: it finds the tags and sees to it
 * that they are well nested, not too deep, of no absurd length, and without a document type (which is where entity
 * bombs live, and which the format forbids). It does not look at names, attributes or text; small parts are read with `parseXml`.
 *
 * @throws UnreadableWorkbook "damaged" (markup, document-type, value), "too-large" (depth)
 */
export function scanMarkup(bytes: Uint8Array, part: string, handlers: MarkupHandlers): void {
  const openNames = new Int32Array(sizeLimits.depth + 1);
  const tag: ScannedTag = { nameStart: 0, nameEnd: 0, end: 0, selfClosing: false };
  let depth = 0;
  let roots = 0;
  for (let at = nextTag(bytes, 0); at < bytes.length; at = nextTag(bytes, tag.end)) {
    if (at - tag.end > sizeLimits.run) throw damaged(part, "value");
    const next = bytes[at + 1];
    if (next === exclamation || next === questionMark) {
      tag.end = skipDeclaration(bytes, at, part);
      continue;
    }
    const nameAt = next === slash ? at + 2 : at + 1;
    readTag(bytes, nameAt, tag, part);
    if (tag.end - at > sizeLimits.run) throw damaged(part, "value");
    if (next === slash) {
      depth -= 1;
      if (depth < 0 || !sameName(bytes, openNames[depth] as number, nameAt, tag.nameEnd)) {
        throw damaged(part, "markup");
      }
      handlers.close(tag, depth);
      continue;
    }
    if (depth === 0 && ++roots > 1) throw damaged(part, "markup");
    handlers.open(tag, depth);
    if (tag.selfClosing) continue;
    openNames[depth] = nameAt;
    depth += 1;
    if (depth > sizeLimits.depth) {
      throw new UnreadableWorkbook("too-large", { what: "depth", limit: sizeLimits.depth, found: depth });
    }
  }
  if (depth !== 0 || roots === 0) throw damaged(part, "markup");
}

/** Loops instead of `indexOf`, here and below: calling it costs more than the few bytes between two tags. */
function nextTag(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== lessThan) at += 1;
  return at;
}

function readTag(bytes: Uint8Array, nameAt: number, tag: ScannedTag, part: string): void {
  const length = bytes.length;
  let at = nameAt;
  tag.nameStart = nameAt;
  for (; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte <= 32 || byte === greaterThan || byte === slash) break;
    if (byte === colon) tag.nameStart = at + 1;
  }
  tag.nameEnd = at;
  for (; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte === greaterThan) break;
    if (byte === lessThan) throw damaged(part, "markup");
    if (byte !== doubleQuote && byte !== singleQuote) continue;
    do at += 1;
    while (at < length && bytes[at] !== byte);
  }
  if (at >= length || tag.nameEnd === tag.nameStart) throw damaged(part, "markup");
  tag.selfClosing = bytes[at - 1] === slash;
  tag.end = at + 1;
}

function sameName(bytes: Uint8Array, openAt: number, closeAt: number, closeEnd: number): boolean {
  const length = closeEnd - closeAt;
  for (let index = 0; index < length; index++) {
    if (bytes[openAt + index] !== bytes[closeAt + index]) return false;
  }
  const after = bytes[openAt + length] as number;
  return after <= 32 || after === greaterThan;
}

/** Comments, character data and processing instructions are passed over; returns where they end. */
function skipDeclaration(bytes: Uint8Array, at: number, part: string): number {
  if (startsWith(bytes, at, "<?")) return endOf(bytes, at, "?>", part);
  if (startsWith(bytes, at, "<!--")) return endOf(bytes, at + 4, "-->", part);
  if (startsWith(bytes, at, "<![CDATA[")) return endOf(bytes, at, "]]>", part);
  throw damaged(part, "document-type");
}

function endOf(bytes: Uint8Array, from: number, end: string, part: string): number {
  const first = end.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, at, end)) return at + end.length;
  }
  throw damaged(part, "markup");
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
