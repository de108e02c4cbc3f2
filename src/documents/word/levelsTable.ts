import type { Paragraph, Table } from "docx";
import { TableRow, WidthType } from "docx";
import type { LevelBlock, LevelPart, LevelsBlock } from "../reports/ReportDocument";
import { levelPart } from "./levelPart";
import { columnGap } from "./measures";
import { partsInColumns } from "../reports/partsInColumns";
import { styledParagraph } from "./styledParagraph";
import { columnWidths, fixedCell, fixedTable } from "./tableFrame";
import type { WordFrame } from "./WordFrame";
import { styleIds } from "./wordStyles";

/** Of what goes on below. */
const partsBeside = 3;

/**
 * The levels side by side in equal columns: whose they are, the key figures at one height, and under these what belongs to
 * each. The provider's stand under one rule, the municipality's under a double one. A level that tells many things goes on
 * below, over the width of the page.
 */
export function levelsTable(
  { provider, municipality }: LevelsBlock,
  frame: WordFrame,
): (Paragraph | Table)[] {
  const sides = [
    ...provider.levels.map((level) => ({ level, style: styleIds.owner, whose: provider.heading })),
    ...municipality.levels.map((level) => ({
      level,
      style: styleIds.ownerDouble,
      whose: municipality.heading,
    })),
  ];
  if (sides.length === 0) return [];
  const inColumn = partsInColumns(sides.map(({ level }) => level));
  return [
    besideEachOther({ provider, municipality }, inColumn, frame),
    ...sides.flatMap(({ level, style, whose }, index) => {
      const rest = level.parts.slice(inColumn[index]);
      if (rest.length === 0) return [];
      const heading = `${level.heading} \u00b7 ${whose}`;
      return [styledParagraph(styleIds.apart, ""), styledParagraph(style, heading), partsTable(rest, frame)];
    }),
  ];
}

function partsTable(parts: readonly LevelPart[], frame: WordFrame): Table {
  const widths = columnWidths(
    Array.from({ length: partsBeside }, () => 1),
    frame.textWidth,
  );
  const rows: TableRow[] = [];
  for (let first = 0; first < parts.length; first += partsBeside) {
    const cells = widths.map((width, index) => {
      const part = parts[first + index];
      const contents = part === undefined ? [] : levelPart(part, width - columnGap, frame);
      return fixedCell(width, {
        children: contents.length > 0 ? contents : [styledParagraph(styleIds.levelText, "")],
      });
    });
    rows.push(new TableRow({ cantSplit: true, children: cells }));
  }
  return fixedTable(widths, rows, null);
}

function besideEachOther(
  { provider, municipality }: Omit<LevelsBlock, "kind">,
  inColumn: readonly number[],
  frame: WordFrame,
): Table {
  const levels = [...provider.levels, ...municipality.levels];
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
        const contents = parts.slice(0, inColumn[index]).flatMap((part) => levelPart(part, room, frame));
        return cell(index, contents.length > 0 ? contents : [styledParagraph(styleIds.levelText, "")]);
      }),
    }),
  ];
  return fixedTable(widths, rows, null);
}

const flushRight = { margins: { marginUnitType: WidthType.DXA, right: 0 } } as const;

function keyFigure({ heading, keyFigure: figure, under }: LevelBlock): Paragraph[] {
  return [
    styledParagraph(styleIds.level, heading),
    styledParagraph(styleIds.key, figure),
    ...(under === null ? [] : [styledParagraph(styleIds.under, under)]),
  ];
}
