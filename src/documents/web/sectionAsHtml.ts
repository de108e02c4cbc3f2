import type { WebReportWords } from "../../text/WebReportWords";
import { escapeHtml } from "../findingsPage/escapeHtml";
import type { ReportBlock, ReportSection } from "../reports/ReportDocument";
import { boxesAsHtml } from "./boxesAsHtml";
import { figuresAsHtml } from "./figuresAsHtml";
import { levelsAsHtml } from "./levelsAsHtml";
import { pictureAsHtml } from "./pictureAsHtml";
import { tableAsHtml } from "./tableAsHtml";

/** One part of the report under its heading. No landmark: there would be too many, and headings may be the same. */
export function sectionAsHtml(section: ReportSection, words: WebReportWords): string {
  const { id, heading, depth, above, startsPage, blocks } = section;
  const rank = depth + 1;
  return [
    `<section${startsPage ? ' class="page"' : ""}>`,
    above === null ? "" : `<p class="above">${escapeHtml(above)}</p>`,
    `<h${rank} id="${id}">${escapeHtml(heading)}</h${rank}>`,
    ...blocks.map((block) => blockAsHtml(block, { heading, rank: rank + 1 }, words)),
    "</section>",
  ].join("\n");
}

interface PlaceOfBlock {
  /** Of the section. */
  readonly heading: string;
  /** Of a heading within the block: 3 is an h3. */
  readonly rank: number;
}

function blockAsHtml(block: ReportBlock, { heading, rank }: PlaceOfBlock, words: WebReportWords): string {
  switch (block.kind) {
    case "paragraph":
      return `<p class="${block.tone}">${escapeHtml(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
    case "levels":
      return levelsAsHtml(block, rank, words);
    case "table":
      return tableAsHtml(block, heading, words);
    case "picture":
      return pictureAsHtml(block.picture, "wide");
    case "boxes":
      return boxesAsHtml(block, rank);
    case "figures":
      return figuresAsHtml(block, words);
  }
}
