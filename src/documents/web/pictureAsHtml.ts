import { escapeHtml } from "../findingsPage/escapeHtml";
import type { ReportPicture } from "../reports/ReportDocument";

/** Drawn larger than this, its letters would be larger than the text beside it. */
const largest = 1.25;

/**
 * A picture with the sentence that says its figures; in a level that sentence is for who does not see the picture, because the
 * sentences of the level stand under it. It never grows past the size at which its letters are as large as the text.
 */
export function pictureAsHtml(
  { id, svg, width, caption }: ReportPicture,
  place: "wide" | "in-level",
): string {
  const look = place === "in-level" ? ' class="unseen"' : "";
  return [
    `<figure id="${id}">`,
    `<div aria-hidden="true" style="max-inline-size:${Math.round(width * largest)}px">${svg}</div>`,
    `<figcaption${look}>${escapeHtml(caption)}</figcaption>`,
    "</figure>",
  ].join("");
}
