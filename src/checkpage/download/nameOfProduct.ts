import type { CheckPageWords } from "../../text/CheckPageWords";
import type { Product } from "../worker/WorkerTask";

/**
 * What a file is called that is made of a workbook: never as the workbook itself.
 *
 * @param file  null: of all of them
 */
export function nameOfProduct(
  file: string | null,
  product: Product,
  { detail: { suffix } }: Pick<CheckPageWords, "detail">,
): string {
  if (file === null) return `doelbereik-${suffix.all}.html`;
  const dot = file.lastIndexOf(".");
  const name = dot > 0 ? file.slice(0, dot) : file;
  // A workbook with macros must keep its ending: Excel refuses it under another.
  const ending = /[.]xlsm$/i.test(file) ? ".xlsm" : ".xlsx";
  switch (product) {
    case "report-page":
      return `${name}-${suffix.report}.html`;
    case "report-sheet":
      return `${name}-${suffix.report}.xlsx`;
    case "marked-copy":
      return `${name}-${suffix.marked}${ending}`;
    case "mended-copy":
      return `${name}-${suffix.mended}${ending}`;
    case "sealed-copy":
      return `${name}-${suffix.sealed}${ending}`;
    // Made anew, so without macros.
    case "share-copy":
      return `${name}-${suffix.share}.xlsx`;
  }
}
