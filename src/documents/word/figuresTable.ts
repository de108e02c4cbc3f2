import type { Paragraph, Table } from "docx";
import { TableRow } from "docx";
import type { FigureColumn } from "../../text/WebReportWords";
import type { FiguresBlock, ReportFigure } from "../reports/ReportDocument";
import { remarkThatAdds } from "./remarkThatAdds";
import { styledParagraph } from "./styledParagraph";
import { columnWidths, fixedCell, fixedTable } from "./tableFrame";
import type { WordFrame } from "./WordFrame";
import { styleIds } from "./wordStyles";

const widthOf: Readonly<Record<FigureColumn, number>> = {
  subject: 20,
  shown: 16,
  persons: 8,
  method: 28,
  source: 16,
  period: 16,
  remark: 16,
};
const everyColumn: readonly FigureColumn[] = [
  "subject",
  "shown",
  "persons",
  "method",
  "source",
  "period",
  "remark",
];

/**
 * Where the figures come from, small: one row a figure. Of its remark what the section does not say already; where that is
 * nothing, the other columns have the room.
 *
 * @param said  see `saidIn`
 */
export function figuresTable(
  { heading, figures }: FiguresBlock,
  said: string,
  { textWidth, words }: WordFrame,
): (Paragraph | Table)[] {
  const remarks = new Map(figures.map(({ key, remark }) => [key, remarkThatAdds(remark, said)]));
  const columns = everyColumn.filter((column) => figures.some((figure) => textOf(figure, column) !== ""));
  const widths = columnWidths(
    columns.map((column) => widthOf[column]),
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
  const head = columns.map((column) => words.figures[column]);
  const body = figures.map((figure) => columns.map((column) => textOf(figure, column)));
  return [
    styledParagraph(styleIds.caption, heading),
    fixedTable(
      widths,
      [row(styleIds.smallHead, head, true), ...body.map((texts) => row(styleIds.smallCell, texts, false))],
      styleIds.table,
    ),
  ];

  function textOf(figure: ReportFigure, column: FigureColumn): string {
    if (column === "remark") return remarks.get(figure.key) ?? "";
    if (column !== "persons") return figure[column];
    return figure.persons === null ? "" : words.formatNumber(figure.persons);
  }
}
