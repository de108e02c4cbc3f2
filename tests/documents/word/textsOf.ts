import type { LevelBlock, ReportBlock, ReportDocument } from "../../../src/documents/reports/ReportDocument";

/** Every text that a reader of a report has to meet, but what pictures in a level say to who does not see them. */
export function textsOf({ title, subtitle, provenance, sections, closing }: ReportDocument): string[] {
  const told = sections.flatMap(({ above, heading, blocks }) => [above, heading, ...blocks.flatMap(inBlock)]);
  return [title, subtitle, provenance, ...told, ...closing].flatMap((text) =>
    text === null || text === "" ? [] : [text],
  );
}

function inBlock(block: ReportBlock): (string | null)[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "list":
      return [...block.items];
    case "levels":
      return [block.provider, block.municipality].flatMap(({ heading, levels }) =>
        levels.length === 0 ? [] : [heading, ...levels.flatMap(inLevel)],
      );
    case "table":
      return [
        block.caption,
        ...block.columns.map(({ header }) => header),
        ...block.rows.flatMap(({ cells }) => cells.flatMap(({ strong, text }) => [strong ?? null, text])),
      ];
    case "picture":
      return [block.picture.caption];
    case "boxes":
      return block.boxes.flatMap(({ heading, lines }) => [heading, ...lines]);
    case "figures":
      return [
        block.heading,
        ...block.figures.flatMap((figure) => [
          figure.subject,
          figure.shown,
          figure.method,
          figure.source,
          figure.period,
          figure.remark,
        ]),
      ];
  }
}

function inLevel({ heading, keyFigure, under, parts }: LevelBlock): (string | null)[] {
  const told = parts.flatMap((part) => [
    part.heading,
    ...part.items.map(({ text }) => text),
    ...part.sentences,
  ]);
  return [heading, keyFigure, under, ...told];
}
