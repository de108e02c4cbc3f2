/** What XML has no place for: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Whatever is to stand in a Word document without the signs that would leave a file that Word does not open. They come along
 * with what is pasted into a cell, and are nothing that a reader would see.
 *
 * @example withoutForbiddenSigns({ title: "Jaar\uffffverslag", rows: [1, null] }) // { title: "Jaarverslag", rows: [1, null] }
 */
export function withoutForbiddenSigns<Value>(value: Value): Value {
  return cleaned(value) as Value;
}

function cleaned(value: unknown): unknown {
  if (typeof value === "string") return value.replace(forbidden, "");
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, cleaned(own)]));
}
