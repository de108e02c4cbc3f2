/** So many bytes at once: a call cannot take any number of arguments. */
const bytesAtOnce = 0x8000;

/** The bytes as Office takes a file: in base64. */
export function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let from = 0; from < bytes.length; from += bytesAtOnce) {
    binary += String.fromCharCode(...bytes.subarray(from, from + bytesAtOnce));
  }
  return btoa(binary);
}
