import type { SheetContents } from "../../documents/SheetContents";

/** From 0: under the lines and one blank row. */
export function headerRowOf({ note = [] }: SheetContents): number {
  return note.length === 0 ? 0 : note.length + 1;
}
