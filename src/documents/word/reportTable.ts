import type { Paragraph, Table } from "docx";
import { AlignmentType, Paragraph as NewParagraph, TableRow, TextRun } from "docx";
import type { TableBlock, TableCell, TableColumn } from "../reports/ReportDocument";
import { styledParagraph } from "./styledParagraph";
import { columnWidths, fixedCell, fixedTable } from "./tableFrame";
import type { WordFrame } from "./WordFrame";
import { styleIds } from "./wordStyles";

/** Lines to write on, in a cell that is blank on purpose. */
const linesToWriteOn = 2;

/**
 * A table with its caption above it, unless the heading of the section says the same; the head comes back on each page, a row stays
 * together on one.
 */
export function reportTable(
  { caption, columns, rows }: TableBlock,
  heading: string,
  { textWidth }: WordFrame,
): (Paragraph | Table)[] {
  const widths = columnWidths(
    columns.map(({ width }) => width),
    textWidth,
  );
  const cell = (index: number, children: readonly Paragraph[]) => fixedCell(widths[index] ?? 0, { children });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header, align }, index) =>
      cell(index, [aligned(styleIds.head, align, [new TextRun(header)])]),
    ),
  });
  const body = rows.map(
    ({ cells }) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ align }, index) =>
          cell(index, contentsOf(cells[index] ?? { text: "" }, align)),
        ),
      }),
  );
  const above = caption === heading ? [] : [styledParagraph(styleIds.caption, caption)];
  return [...above, fixedTable(widths, [head, ...body], styleIds.table)];
}

function contentsOf({ strong, text, writeHere }: TableCell, align: TableColumn["align"]): Paragraph[] {
  const runs = [
    ...(strong === undefined ? [] : [new TextRun({ text: text === "" ? strong : `${strong} `, bold: true })]),
    ...(text === "" ? [] : [new TextRun(text)]),
  ];
  const lines =
    writeHere === true
      ? Array.from({ length: linesToWriteOn }, () => styledParagraph(styleIds.writeHere, ""))
      : [];
  if (runs.length === 0 && lines.length > 0) return lines;
  return [aligned(styleIds.cell, align, runs), ...lines];
}

function aligned(style: string, align: TableColumn["align"], children: readonly TextRun[]): Paragraph {
  return new NewParagraph({ style, children, ...(align === "end" ? { alignment: AlignmentType.END } : {}) });
}
