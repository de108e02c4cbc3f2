import type { Paragraph, Table } from "docx";
import { TableRow, WidthType } from "docx";
import type { LevelBlock, LevelsBlock } from "../reports/ReportDocument";
import { levelPart } from "./levelPart";
import { columnGap } from "./measures";
import { styledParagraph } from "./styledParagraph";
import { columnWidths, fixedCell, fixedTable } from "./tableFrame";
import type { WordFrame } from "./WordFrame";
import { styleIds } from "./wordStyles";

/**
 * The levels side by side in equal columns: whose they are, the key figures at one height, and under these what belongs to
 * each. The provider's stand under one rule, the municipality's under a double one.
 */
export function levelsTable({ provider, municipality }: LevelsBlock, frame: WordFrame): Table[] {
  const levels = [...provider.levels, ...municipality.levels];
  if (levels.length === 0) return [];
  const widths = columnWidths(
    levels.map(() => 1),
    frame.textWidth,
  );
  const last = levels.length - 1;
  const cell = (index: number, children: readonly (Paragraph | Table)[]) =>
    fixedCell(widths[index] ?? 0, { children, ...(index === last ? flushRight : {}) });
  const sides = [
    { ...provider, style: styleIds.owner, isLast: municipality.levels.length === 0 },
    { ...municipality, style: styleIds.ownerDouble, isLast: true },
  ].filter((side) => side.levels.length > 0);
  const [ownWidth = 0] = widths;
  const whose = sides.map(({ heading, style, isLast, levels: theirs }) =>
    fixedCell(ownWidth * theirs.length, {
      columnSpan: theirs.length,
      children: [styledParagraph(style, heading)],
      ...(isLast ? flushRight : {}),
    }),
  );
  const rows = [
    new TableRow({ tableHeader: true, cantSplit: true, children: whose }),
    new TableRow({ cantSplit: true, children: levels.map((level, index) => cell(index, keyFigure(level))) }),
    new TableRow({
      children: levels.map(({ parts }, index) => {
        const room = (widths[index] ?? 0) - (index === last ? 0 : columnGap);
        const contents = parts.flatMap((part) => levelPart(part, room, frame));
        return cell(index, contents.length > 0 ? contents : [styledParagraph(styleIds.levelText, "")]);
      }),
    }),
  ];
  return [fixedTable(widths, rows, null)];
}

const flushRight = { margins: { marginUnitType: WidthType.DXA, right: 0 } } as const;

function keyFigure({ heading, keyFigure: figure, under }: LevelBlock): Paragraph[] {
  return [
    styledParagraph(styleIds.level, heading),
    styledParagraph(styleIds.key, figure),
    ...(under === null ? [] : [styledParagraph(styleIds.under, under)]),
  ];
}
