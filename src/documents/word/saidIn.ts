import type { LevelBlock, ReportBlock } from "../reports/ReportDocument";

/** What the blocks of a section say, without the tables of where figures come from: a line a text. */
export function saidIn(blocks: readonly ReportBlock[]): string {
  return blocks.flatMap(inBlock).join("\n");
}

function inBlock(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "levels":
      return [...block.provider.levels, ...block.municipality.levels].flatMap(inLevel);
    case "table":
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ strong, text }) => [strong ?? "", text]));
    case "picture":
      return [block.picture.caption];
    case "boxes":
      return block.boxes.flatMap(({ lines }) => lines);
    case "figures":
      return [];
  }
}

function inLevel({ keyFigure, under, parts }: LevelBlock): readonly string[] {
  return [
    keyFigure,
    under ?? "",
    ...parts.flatMap(({ items, sentences }) => [...items.map(({ text }) => text), ...sentences]),
  ];
}
