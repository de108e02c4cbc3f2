/** Rows of a sheet with a table: a title, an instruction, what is required, the headers, the data. */
export const requiredRow = 3;
export const headerRow = 4;
export const firstDataRow = headerRow + 1;

/** Lists of codes, checks and counts look so far: a table that grows is seen all the same. */
export const lastCheckedRow = firstDataRow + 4999;

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

export const colours = {
  required: "FFDDEBF7",
  attention: "FFFFF2CC",
  quiet: "FF595959",
  line: "FFD9D9D9",
} as const;
