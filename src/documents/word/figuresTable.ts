import type { Paragraph, Table } from "docx";
import { TableRow } from "docx";
import type { FigureColumn } from "../../text/WebReportWords";
import type { FiguresBlock, ReportFigure } from "../reports/ReportDocument";
import { styledParagraph } from "./styledParagraph";
import { columnWidths, fixedCell, fixedTable } from "./tableFrame";
import type { WordFrame } from "./WordFrame";
import { styleIds } from "./wordStyles";

const columns: readonly (readonly [FigureColumn, width: number])[] = [
  ["subject", 17],
  ["shown", 15],
  ["persons", 6],
  ["method", 16],
  ["source", 13],
  ["period", 10],
  ["remark", 23],
];

/** Where the figures come from, small: one row a figure. */
export function figuresTable(
  { heading, figures }: FiguresBlock,
  { textWidth, words }: WordFrame,
): (Paragraph | Table)[] {
  const widths = columnWidths(
    columns.map(([, width]) => width),
    textWidth,
  );
  const row = (style: string, texts: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, index) =>
        fixedCell(widths[index] ?? 0, { children: [styledParagraph(style, text)] }),
      ),
    });
  const head = columns.map(([column]) => words.figures[column]);
  const body = figures.map((figure) => columns.map(([column]) => textOf(figure, column)));
  return [
    styledParagraph(styleIds.caption, heading),
    fixedTable(
      widths,
      [row(styleIds.smallHead, head, true), ...body.map((texts) => row(styleIds.smallCell, texts, false))],
      styleIds.table,
    ),
  ];

  function textOf(figure: ReportFigure, column: FigureColumn): string {
    if (column !== "persons") return figure[column];
    return figure.persons === null ? "" : words.formatNumber(figure.persons);
  }
}
