import { escapeHtml } from "../findingsPage/escapeHtml";
import type { BoxesBlock } from "../reports/ReportDocument";

/** Grey boxes side by side, under each other where it is narrow. */
export function boxesAsHtml({ boxes }: BoxesBlock, rank: number): string {
  const inside = boxes.map(({ heading, lines }) =>
    [
      `<div class="box"><h${rank}>${escapeHtml(heading)}</h${rank}>`,
      ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
      "</div>",
    ].join(""),
  );
  return `<div class="boxes">${inside.join("")}</div>`;
}
