import type { ReportPicture } from "../ReportDocument";

/** In the columns of the four levels, so that on A4 no letter is smaller than 8.5 points; and across the page. */
export const pictureWidths = { level: 148, page: 320 } as const;

/**
 * A drawn SVG as a picture of the report; its size is that of its viewBox.
 *
 * @returns  null where nothing was drawn
 */
export function reportPicture(id: string, svg: string, caption: string): ReportPicture | null {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) return null;
  return { id, svg, width: Number(width), height: Number(height), caption };
}
