import { strFromU8 } from "fflate";
import type { FileLook } from "../workbook/UnreadableWorkbookFacts";
import { utf16ByteOrder } from "./markup/utf16ByteOrder";
import { UnreadableWorkbook } from "./UnreadableWorkbook";

/** First bytes, in hexadecimal, by which a file that is not a workbook gives itself away. */
const looks: readonly (readonly [string, FileLook])[] = [
  ["25504446", "pdf"],
  ["89504e47", "image"],
  ["ffd8ff", "image"],
  ["47494638", "image"],
  ["424d", "image"],
  ["49492a00", "image"],
  ["4d4d002a", "image"],
  ["52494646", "image"],
  ["7b5c727466", "word"],
  ["1f8b", "other-archive"],
  ["377abcaf", "other-archive"],
  ["52617221", "other-archive"],
];
const zip = "504b0304";
const emptyZip = "504b0506";
/** The container of Word, Excel and PowerPoint before 2007, and of every file they protect with a password. */
const compoundFile = "d0cf11e0a1b11ae1";
/** Excel 2, 3 and 4 wrote their records without a container. */
const earlyExcel = ["0900040", "0902060", "0904060"];

/**
 * Returns when the file is a zip archive, which a workbook is.
 *
 * @throws UnreadableWorkbook "empty-file", "password-protected", "old-excel-format", "not-a-workbook"
 */
export function recogniseFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableWorkbook("empty-file", {});
  const start = hexadecimal(bytes.subarray(0, 8));
  if (start.startsWith(zip)) return;
  if (start.startsWith(compoundFile)) throw refuseCompoundFile(bytes);
  if (earlyExcel.some((signature) => start.startsWith(signature))) {
    throw new UnreadableWorkbook("old-excel-format", {});
  }
  if (zip.startsWith(start)) throw new UnreadableWorkbook("truncated", {});
  const look = start.startsWith(emptyZip)
    ? "other-archive"
    : (looks.find(([signature]) => start.startsWith(signature))?.[1] ?? lookOfText(bytes.subarray(0, 4096)));
  throw new UnreadableWorkbook("not-a-workbook", { looksLike: look });
}

function refuseCompoundFile(bytes: Uint8Array): UnreadableWorkbook {
  if (contains(bytes, utf16("EncryptedPackage"))) return new UnreadableWorkbook("password-protected", {});
  const isWord = contains(bytes, utf16("WordDocument"));
  const isPresentation = contains(bytes, utf16("PowerPoint Document"));
  if (!isWord && !isPresentation) return new UnreadableWorkbook("old-excel-format", {});
  return new UnreadableWorkbook("not-a-workbook", { looksLike: isWord ? "word" : "presentation" });
}

function lookOfText(start: Uint8Array): FileLook {
  const isText =
    utf16ByteOrder(start) !== null ||
    !start.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13);
  if (!isText) return "unknown";
  return /<(!doctype html|html|table|body|\?xml|workbook)/i.test(strFromU8(start))
    ? "web-page"
    : "csv-or-text";
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
}

function contains(bytes: Uint8Array, sought: Uint8Array): boolean {
  const first = sought[0] as number;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
