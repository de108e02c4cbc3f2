/**
 * By what two codes are compared: capitals and white space do not count, every other sign does.
 *
 * @example codeKey(" D 1.1") // "d1.1"
 */
export function codeKey(code: string): string {
  return code.replace(whiteSpace, "").toLowerCase();
}

/** JavaScript's white space knows the non-breaking space, but not the marks that copying from web pages leaves behind. */
const whiteSpace = /[\s\u200b-\u200d\u2060]+/g;
