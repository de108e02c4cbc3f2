/** In twips: 20 to the point, 1,440 to the inch. A4. */
export const page = { width: 11906, height: 16838, margin: 907, footer: 567 } as const;

/** Between the margins of our own page. */
export const textWidth = page.width - 2 * page.margin;

/** Pixels of docx are 96 to the inch. */
export const twipsPerPixel = 15;

/** From the contents of a column to those of the next. */
export const columnGap = 200;

/** Legible in grey and on paper; those of the light theme. */
export const ink = { text: "242424", soft: "616161", rule: "242424", line: "D1D1D1", box: "F5F5F5" } as const;
