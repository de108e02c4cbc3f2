import type { Table } from "docx";
import { ShadingType, TableRow, WidthType } from "docx";
import type { BoxesBlock } from "../reports/ReportDocument";
import { ink } from "./measures";
import { styledParagraph } from "./styledParagraph";
import { columnWidths, fixedCell, fixedTable } from "./tableFrame";
import type { WordFrame } from "./WordFrame";
import { styleIds } from "./wordStyles";

const padding = 180;

/** Grey boxes side by side, a cell each. */
export function boxesTable({ boxes }: BoxesBlock, { textWidth }: WordFrame): Table[] {
  if (boxes.length === 0) return [];
  const widths = columnWidths(
    boxes.map(() => 1),
    textWidth,
  );
  const cells = boxes.map(({ heading, lines }, index) =>
    fixedCell(widths[index] ?? 0, {
      shading: { type: ShadingType.CLEAR, color: "auto", fill: ink.box },
      margins: { marginUnitType: WidthType.DXA, left: padding, right: padding, top: 40, bottom: 80 },
      children: [
        styledParagraph(styleIds.boxHead, heading),
        ...lines.map((line) => styledParagraph(styleIds.box, line)),
      ],
    }),
  );
  return [fixedTable(widths, [new TableRow({ children: cells })], null)];
}
