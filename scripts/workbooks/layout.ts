/** Rows of a sheet with a table: a title, an instruction, a blank row, the headers, the data. */
export const headerRow = 4;
export const firstDataRow = headerRow + 1;

/** How a sheet prints. */
export const onePageWide = {
  paperSize: 9,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

/** Named in full: without a name, LibreOffice takes a font with serifs. */
export const fontName = "Calibri";
