/** In which order the bytes of a text stand that says by its first two that it is UTF-16; null where it is not. */
export function utf16ByteOrder(bytes: Uint8Array): "little-endian" | "big-endian" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "little-endian";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "big-endian" : null;
}
