import type { Workbook } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The zip format stores local time, and fflate reads it as such: every time zone gives the same bytes. */
const fixedTime = new Date(2020, 0, 1);

/** Changes a part of the file as text; a part that is not concerned is given back as it is. */
export type PartChange = (name: string, text: string) => string;

/** The workbook as a file that is the same to the byte each time it is made. It names no author. */
export async function reproducibleBytes(workbook: Workbook, change?: PartChange): Promise<Uint8Array> {
  workbook.creator = "Doelbereik";
  workbook.lastModifiedBy = "Doelbereik";
  workbook.created = new Date(Date.UTC(2020, 0, 1));
  workbook.modified = workbook.created;
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return zipSync(inReadingOrder(changed(parts, change)), { mtime: fixedTime, level: 9 });
}

function changed(parts: Readonly<Record<string, Uint8Array>>, change: PartChange | undefined) {
  if (change === undefined) return parts;
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      if (!name.endsWith(".xml")) return [name, bytes];
      return [name, strToU8(change(name, strFromU8(bytes)))];
    }),
  );
}

/** The list of content types comes first, as readers of a stream expect; the rest by name. */
function inReadingOrder(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const rank = (name: string): number => (name === "[Content_Types].xml" ? 0 : 1);
  const sorted = Object.entries(parts)
    .filter(([name]) => !name.endsWith("/"))
    .sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1));
  return Object.fromEntries(sorted);
}
