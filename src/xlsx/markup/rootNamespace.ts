import { SaxesParser } from "saxes";

/** Before the first element stand a declaration and perhaps a remark, not a book. */
const lettersLookedAt = 4096;

/**
 * The namespace of the element that a part begins with; null where it has none or cannot be read as markup.
 *
 * For: telling whose a part is before anything is asked of the rest of it.
 *
 * @example rootNamespace('<a xmlns="urn:b"/>') // "urn:b"
 */
export function rootNamespace(text: string): string | null {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let namespace: string | null = null;
  let isDone = false;
  parser.on("error", () => {
    isDone = true;
  });
  parser.on("opentag", ({ uri }) => {
    if (!isDone && uri !== "") namespace = uri;
    isDone = true;
  });
  parser.write(text.slice(0, lettersLookedAt));
  return namespace;
}
