import { basename } from "node:path";

/** Excel puts such a file beside a workbook that is open. */
export function isLockFile(file: string): boolean {
  return basename(file).startsWith("~$");
}
