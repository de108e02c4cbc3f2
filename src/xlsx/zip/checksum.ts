/** Four tables, so that four bytes are taken a step; the first is the usual one. */
const tables = makeTables();

/** CRC-32 as zip archives use it: the polynomial of ISO 3309. Checked against the check value of "123456789". */
export function checksum(bytes: Uint8Array): number {
  const [first, second, third, fourth] = tables;
  const whole = bytes.length - (bytes.length % 4);
  let value = 0xffffffff;
  let at = 0;
  for (; at < whole; at += 4) {
    value ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    value =
      (fourth[value & 0xff] as number) ^
      (third[(value >>> 8) & 0xff] as number) ^
      (second[(value >>> 16) & 0xff] as number) ^
      (first[value >>> 24] as number);
  }
  for (; at < bytes.length; at++) {
    value = (value >>> 8) ^ (first[(value ^ (bytes[at] as number)) & 0xff] as number);
  }
  return (value ^ 0xffffffff) >>> 0;
}

function makeTables(): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const next = (table: Int32Array) => table.map((value) => (value >>> 8) ^ (first[value & 0xff] as number));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
