import { UnreadableSeries } from "./UnreadableSeries";

/**
 * The text in a file's bytes, in the encodings in which Excel writes CSV: UTF-8 and UTF-16 with a mark, UTF-8 without,
 * and Windows-1252 ("CSV (gescheiden door lijstscheidingsteken)").
 *
 * @throws UnreadableSeries where the bytes are a workbook or no text at all
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (isWorkbook(bytes)) throw new UnreadableSeries("workbook-instead", {});
  if (bytes.includes(0)) throw new UnreadableSeries("not-text", {});
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** A zip archive (.xlsx), or a compound file (.xls, or a workbook with a password). */
function isWorkbook(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4).join(" ");
  return start === "80 75 3 4" || start === "208 207 17 224";
}
