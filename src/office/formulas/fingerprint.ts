/**
 * By which values that we wrote are known again, without keeping the values themselves. 32-bit FNV-1a in eight
 * hexadecimal digits: it tells an edit from no edit, and is no protection against somebody who wants to mislead it.
 *
 * Source: Fowler, Noll, Vo, Eastlake, "The FNV Non-Cryptographic Hash Algorithm", section 2.
 *
 * @example fingerprint("foobar") // "bf9cf968"
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  const add = (byte: number) => {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    add(unit & 0xff);
    if (unit > 0xff) add(unit >> 8);
  }
  return hash.toString(16).padStart(8, "0");
}
