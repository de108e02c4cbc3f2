import type { SheetFormat } from "../../documents/SheetContents";

/** As Office names them, whatever the language of Excel. */
export const cellFormats: Readonly<Record<SheetFormat, string>> = {
  text: "General",
  number: "General",
  wholeNumber: "#,##0",
  percentage: "0.0%",
};
