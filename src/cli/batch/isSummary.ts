import { statSync } from "node:fs";
import { extname } from "node:path";

/** Whether --uit names one workbook for all, and not a folder, which may be called anything. */
export function isSummary(place: string | undefined): place is string {
  if (place === undefined || extname(place).toLowerCase() !== ".xlsx") return false;
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true;
}
