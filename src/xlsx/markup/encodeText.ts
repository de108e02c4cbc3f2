import { escapeText } from "./escapeText";

/** What XML has no place for: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const illegal =
  /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Cell text as a workbook writes it: entities, and `_x000B_` for signs that XML has no place for. A text that happens
 * to look like such a sign is itself escaped, so that it is read back as it was.
 *
 * @example encodeText("a\u000bb") // "a_x000B_b"
 */
export function encodeText(text: string): string {
  const guarded = text.replaceAll(/_(?=x[\da-fA-F]{4}_)/g, "_x005F_");
  const written = guarded.replaceAll(
    illegal,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
  return escapeText(written);
}
