import type { WebReportWords } from "../../text/WebReportWords";
import { escapeHtml } from "../findingsPage/escapeHtml";
import type { FiguresBlock, ReportFigure } from "../reports/ReportDocument";

export interface FigureColumnOfPage {
  readonly header: string;
  /** Percent. */
  readonly width: number;
  readonly textOf: (figure: ReportFigure) => string;
}

/** The columns of a table of figures; method and source share one, so that a remark has room. */
export function figureColumns(words: WebReportWords): FigureColumnOfPage[] {
  const { figures: heads, formatNumber, methodAndSource } = words;
  return [
    { header: heads.subject, width: 20, textOf: ({ subject }) => subject },
    { header: heads.shown, width: 15, textOf: ({ shown }) => shown },
    {
      header: heads.persons,
      width: 8,
      textOf: ({ persons }) => (persons === null ? "" : formatNumber(persons)),
    },
    { header: heads.period, width: 13, textOf: ({ period }) => period },
    { header: methodAndSource, width: 22, textOf: ({ method, source }) => inLines([method, source]) },
    { header: heads.remark, width: 22, textOf: ({ remark }) => remark },
  ];
}

/** A browser would break a date at its hyphens. */
const withWholeDates = (html: string): string =>
  html.replace(/\b\d\d-\d\d-\d{4}\b/g, '<span class="date">$&</span>');

const inLines = (parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n");

/** Where the figures come from: a small table that is always there, also on paper. */
export function figuresAsHtml({ id, heading, figures }: FiguresBlock, words: WebReportWords): string {
  if (figures.length === 0) return "";
  const columns = figureColumns(words);
  const heads = columns.map(({ header }) => `<th role="columnheader" scope="col">${escapeHtml(header)}</th>`);
  return [
    `<table id="${id}" class="figures" role="table"><caption>${escapeHtml(heading)}</caption>`,
    `<colgroup>${columns.map(({ width }) => `<col style="width:${width}%">`).join("")}</colgroup>`,
    `<thead role="rowgroup"><tr role="row">${heads.join("")}</tr></thead><tbody role="rowgroup">`,
    ...figures.map((figure) => rowOf(figure, columns)),
    "</tbody></table>",
  ].join("\n");
}

function rowOf(figure: ReportFigure, columns: readonly FigureColumnOfPage[]): string {
  const cells = columns.map(({ textOf }, index) => {
    const text = withWholeDates(escapeHtml(textOf(figure)));
    if (index === 0) return `<th role="rowheader" scope="row">${text}</th>`;
    return `<td role="cell"${text === "" ? ' class="blank"' : ""}>${text}</td>`;
  });
  return `<tr role="row">${cells.join("")}</tr>`;
}
