import type { ReportBlock, ReportDocument } from "../reports/ReportDocument";

/** Rows, figures, points and parts of levels; a year report on ten goals has some hundreds. */
const mostParts = 1000;

/** Is a report so long that working out on which page each section falls takes more than seconds? */
export function isLong({ sections }: ReportDocument): boolean {
  const parts = sections.flatMap(({ blocks }) => blocks.map(partsIn));
  return parts.reduce((sum, count) => sum + count, sections.length) > mostParts;
}

function partsIn(block: ReportBlock): number {
  if (block.kind === "table") return block.rows.length;
  if (block.kind === "figures") return block.figures.length;
  if (block.kind === "list") return block.items.length;
  if (block.kind !== "levels") return 1;
  return [...block.provider.levels, ...block.municipality.levels].flatMap(({ parts }) => parts).length;
}
