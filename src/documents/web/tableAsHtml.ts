import type { WebReportWords } from "../../text/WebReportWords";
import { escapeHtml } from "../findingsPage/escapeHtml";
import type { TableBlock, TableCell, TableColumn } from "../reports/ReportDocument";

/**
 * A table with its caption. The roles are said because on a narrow screen its rows are laid out as blocks, with the name of
 * the column before each cell, and a browser would then take it for no table.
 *
 * @param heading  of the section; a caption that repeats it is only for who does not see that they belong together
 */
export function tableAsHtml(
  { id, caption, columns, rows }: TableBlock,
  heading: string,
  words: WebReportWords,
): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const parts = columns.map(({ width }) => Math.round((1000 * width) / whole) / 10);
  return [
    `<table id="${id}" role="table">${captionAsHtml(caption, heading)}`,
    `<colgroup>${parts.map((part) => `<col style="width:${part}%">`).join("")}</colgroup>`,
    `<thead role="rowgroup"><tr role="row">${columns.map(headAsHtml).join("")}</tr></thead>`,
    '<tbody role="rowgroup">',
    ...rows.map(
      ({ cells }) =>
        `<tr role="row">${columns.map((column, index) => cellAsHtml(column, cells[index], index === 0, words)).join("")}</tr>`,
    ),
    "</tbody></table>",
  ].join("\n");
}

function captionAsHtml(caption: string, heading: string): string {
  const said = escapeHtml(caption);
  return `<caption>${caption.includes(heading) ? `<span class="unseen">${said}</span>` : said}</caption>`;
}

const headAsHtml = ({ header, align }: TableColumn): string =>
  `<th role="columnheader" scope="col"${classOf(align)}>${escapeHtml(header)}</th>`;

const classOf = (align: TableColumn["align"]): string => (align === "end" ? ' class="end"' : "");

function cellAsHtml(
  { header, align }: TableColumn,
  cell: TableCell | undefined,
  isFirst: boolean,
  words: WebReportWords,
): string {
  const label = ` data-label="${escapeHtml(header)}"`;
  const inside = cell === undefined ? "" : insideOf(cell, words);
  return isFirst
    ? `<th role="rowheader" scope="row"${classOf(align)}${label}>${inside}</th>`
    : `<td role="cell"${classOf(align)}${label}>${inside}</td>`;
}

function insideOf({ strong, text, writeHere }: TableCell, { toFillIn }: WebReportWords): string {
  const said = [
    ...(strong === undefined || strong === "" ? [] : [`<b>${escapeHtml(strong)}</b>`]),
    ...(text === "" ? [] : [escapeHtml(text)]),
  ].join(" ");
  const lines = `<span class="write"><span class="unseen">${escapeHtml(toFillIn)}</span></span>`;
  return writeHere === true ? said + lines : said;
}
