import type { FindingsPageWords } from "../../text/FindingsPageWords";
import type { Sentences } from "../../text/Sentences";
import type { FileOfPage } from "./FileOfPage";
import { escapeHtml } from "./escapeHtml";

/** The place to which "back to the overview" leads. */
export const overviewId = "overzicht";

export const idOfFile = (index: number): string => `werkmap-${index + 1}`;

/** One row for each workbook, with a link to its findings. */
export function overviewTable(
  files: readonly FileOfPage[],
  sentences: Sentences,
  { overview, columns }: FindingsPageWords,
): string {
  const heads = Object.values(columns).map((head) => `<th scope="col">${escapeHtml(head)}</th>`);
  const rows = files.map(({ name, report }, index) => {
    const { subject, state, counts } = report;
    const cells = [
      [subject.provider, subject.reportingYear].filter((part) => part !== null).join(" · "),
      sentences.stateNames[state].name,
      ...[counts.errors, counts.warnings, counts.notes].map((count) => sentences.numbers.formatNumber(count)),
    ];
    const link = `<a href="#${idOfFile(index)}">${escapeHtml(name)}</a>`;
    return `<tr><th scope="row">${link}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`;
  });
  return [
    `<section><h2 id="${overviewId}">${escapeHtml(overview)}</h2>`,
    `<div class="wide" tabindex="0" role="region" aria-labelledby="${overviewId}">`,
    `<table><thead><tr>${heads.join("")}</tr></thead><tbody>`,
    ...rows,
    "</tbody></table></div></section>",
  ].join("\n");
}
