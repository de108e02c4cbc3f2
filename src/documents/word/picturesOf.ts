import type { ReportBlock, ReportDocument, ReportPicture } from "../reports/ReportDocument";

/** All pictures of a report, each once, in the order in which they are read. */
export function picturesOf({ sections }: ReportDocument): readonly ReportPicture[] {
  const pictures = sections.flatMap(({ blocks }) => blocks.flatMap(inBlock));
  return [...new Map(pictures.map((picture) => [picture.id, picture])).values()];
}

function inBlock(block: ReportBlock): readonly ReportPicture[] {
  if (block.kind === "picture") return [block.picture];
  if (block.kind !== "levels") return [];
  const levels = [...block.provider.levels, ...block.municipality.levels];
  return levels.flatMap(({ parts }) => parts.flatMap(({ picture }) => picture ?? []));
}
