import type { Paragraph, Table } from "docx";
import { TableRow, WidthType } from "docx";
import type { LevelBlock, LevelPart, LevelsBlock } from "../reports/ReportDocument";
import { levelPart } from "./levelPart";
import { columnGap } from "./measures";
import { styledParagraph } from "./styledParagraph";
import { columnWidths, fixedCell, fixedTable } from "./tableFrame";
import type { WordFrame } from "./WordFrame";
import { styleIds } from "./wordStyles";

/** More in one narrow column than this would leave the others empty for most of a page. */
const mostPartsInColumn = 2;
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
  const levels = [...provider.levels, ...municipality.levels];
  if (levels.length === 0) return [];
  const goesOn = [
    ...provider.levels.map((level) => ({ level, style: styleIds.owner, whose: provider.heading })),
    ...municipality.levels.map((level) => ({
      level,
      style: styleIds.ownerDouble,
      whose: municipality.heading,
    })),
  ].filter(({ level }) => level.parts.length > mostPartsInColumn);
  return [
    besideEachOther({ provider, municipality }, frame),
    ...goesOn.flatMap(({ level, style, whose }) => [
      styledParagraph(styleIds.apart, ""),
      styledParagraph(style, `${level.heading} \u00b7 ${whose}`),
      partsTable(level.parts.slice(1), frame),
    ]),
  ];
}

const inColumn = ({ parts }: LevelBlock): readonly LevelPart[] =>
  parts.length > mostPartsInColumn ? parts.slice(0, 1) : parts;

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

function besideEachOther({ provider, municipality }: Omit<LevelsBlock, "kind">, frame: WordFrame): Table {
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
      children: levels.map((level, index) => {
        const room = (widths[index] ?? 0) - (index === last ? 0 : columnGap);
        const contents = inColumn(level).flatMap((part) => levelPart(part, room, frame));
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
