import type { Paragraph } from "docx";
import { ImageRun } from "docx";
import type { ReportPicture } from "../reports/ReportDocument";
import { twipsPerPixel } from "./measures";
import { styledParagraph } from "./styledParagraph";
import type { WordFrame } from "./WordFrame";
import { styleIds } from "./wordStyles";

/**
 * A picture as sharp lines, with pixels for programs that cannot show these; as wide as it was drawn, or less where there is
 * less room. Its sentence and its figures are its alternative text.
 *
 * @param room  in twips
 */
export function pictureParagraph(picture: ReportPicture, room: number, frame: WordFrame): Paragraph[] {
  const drawn = frame.drawn.get(picture.id);
  if (drawn === undefined) return [];
  const scale = Math.min(1, room / (picture.width * twipsPerPixel));
  const transformation = {
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  };
  const image = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(drawn.svg),
    fallback: { type: "png", data: drawn.png },
    transformation,
    altText: { name: picture.id, description: alternativeText(picture) },
  });
  return [styledParagraph(styleIds.picture, [image])];
}

function alternativeText({ caption, svg }: ReportPicture): string {
  const label = /^<svg[^>]* aria-label="([^"]*)"/.exec(svg)?.[1];
  if (label === undefined) return caption;
  const figures = label
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
  return caption.includes(figures) ? caption : `${caption} ${figures}`;
}
