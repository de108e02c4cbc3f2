import { strFromU8 } from "fflate";
import type { ScannedTag } from "./scanMarkup";

/** The raw value of one attribute of a scanned tag, entities and all; undefined where the tag does not have it. */
export function bytesAttribute(bytes: Uint8Array, tag: ScannedTag, name: string): string | undefined {
  const from = attributeAt(bytes, tag, name);
  return from === -1
    ? undefined
    : strFromU8(bytes.subarray(from, bytes.indexOf(bytes[from - 1] as number, from)));
}

/** Where the value of an attribute begins, just behind its quote; -1 where the tag does not have it. */
export function attributeAt(bytes: Uint8Array, tag: ScannedTag, name: string): number {
  let at = tag.nameEnd;
  while (at < tag.end) {
    while ((bytes[at] as number) <= 32) at += 1;
    const nameAt = at;
    while (at < tag.end && bytes[at] !== 61) at += 1;
    const nameEnd = lastInk(bytes, at);
    at += 1;
    while ((bytes[at] as number) <= 32) at += 1;
    const quote = bytes[at];
    const valueAt = at + 1;
    for (at = valueAt; at < tag.end && bytes[at] !== quote;) at += 1;
    if (at >= tag.end) return -1;
    if (equals(bytes, nameAt, nameEnd, name)) return valueAt;
    at += 1;
  }
  return -1;
}

/** Whether the bytes from one place to another spell an ASCII word. */
export function equals(bytes: Uint8Array, from: number, to: number, word: string): boolean {
  if (to - from !== word.length) return false;
  for (let index = 0; index < word.length; index++) {
    if (bytes[from + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

function lastInk(bytes: Uint8Array, end: number): number {
  let at = end;
  while ((bytes[at - 1] as number) <= 32) at -= 1;
  return at;
}
