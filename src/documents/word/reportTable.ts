import type { Paragraph, Table } from "docx";
import { AlignmentType, Paragraph as NewParagraph, TableRow, TextRun } from "docx";
import type { TableBlock, TableCell, TableColumn } from "../reports/ReportDocument";
import { styledParagraph } from "./styledParagraph";
import { columnWidths, fixedCell, fixedTable } from "./tableFrame";
import type { WordFrame } from "./WordFrame";
import { styleIds } from "./wordStyles";

/** Lines to write on, in a cell that is blank on purpose. */
const linesToWriteOn = 2;

/** Letters in all cells together: about a third of a page. */
const shortTable = 1200;

/**
 * A table with its caption above it, unless that says the heading of the section again; the head comes back on each page, a row
 * stays together on one, and so does a short table.
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
  const isShort = lettersIn(rows) < shortTable;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header, align }, index) =>
      cell(index, [placed(styleIds.head, { align, keepNext: true }, [new TextRun(header)])]),
    ),
  });
  const body = rows.map(
    ({ cells }, row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ align }, index) =>
          cell(
            index,
            contentsOf(cells[index] ?? { text: "" }, { align, keepNext: isShort && row < rows.length - 1 }),
          ),
        ),
      }),
  );
  const above = caption.includes(heading) ? [] : [styledParagraph(styleIds.caption, caption)];
  return [...above, fixedTable(widths, [head, ...body], styleIds.table)];
}

function lettersIn(rows: TableBlock["rows"]): number {
  const texts = rows.flatMap(({ cells }) => cells.map(({ strong = "", text }) => strong + text));
  return texts.reduce((sum, { length }) => sum + length, 0);
}

interface Place {
  readonly align: TableColumn["align"];
  /** Stays on the page of the row below. */
  readonly keepNext: boolean;
}

function contentsOf({ strong, text, writeHere }: TableCell, place: Place): Paragraph[] {
  const runs = [
    ...(strong === undefined ? [] : [new TextRun({ text: text === "" ? strong : `${strong} `, bold: true })]),
    ...(text === "" ? [] : [new TextRun(text)]),
  ];
  const lines =
    writeHere === true
      ? Array.from({ length: linesToWriteOn }, () =>
          placed(styleIds.writeHere, { ...place, align: "start" }, []),
        )
      : [];
  if (runs.length === 0 && lines.length > 0) return lines;
  return [placed(styleIds.cell, place, runs), ...lines];
}

function placed(style: string, { align, keepNext }: Place, children: readonly TextRun[]): Paragraph {
  const alignment = align === "end" ? { alignment: AlignmentType.END } : {};
  return new NewParagraph({ style, children, ...alignment, ...(keepNext ? { keepNext } : {}) });
}
