import type { Workbook } from "exceljs";
import { unzipSync, zipSync } from "fflate";

/** The zip format stores local time, and fflate reads it as such: every time zone gives the same bytes. */
const fixedTime = new Date(2020, 0, 1);

/** The workbook as a file that is the same to the byte each time it is built. */
export async function reproducibleBytes(workbook: Workbook): Promise<Uint8Array> {
  workbook.creator = "Doelbereik";
  workbook.lastModifiedBy = "Doelbereik";
  workbook.created = new Date(Date.UTC(2020, 0, 1));
  workbook.modified = workbook.created;
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return zipSync(inReadingOrder(parts), { mtime: fixedTime, level: 9 });
}

/** The list of content types comes first, as readers of a stream expect; the rest by name. */
function inReadingOrder(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const rank = (name: string): number => (name === "[Content_Types].xml" ? 0 : 1);
  const sorted = Object.entries(parts)
    .filter(([name]) => !name.endsWith("/"))
    .sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1));
  return Object.fromEntries(sorted);
}
