import type { LevelBlock, TableBlock, TableCell } from "../ReportDocument";
import { goalHeading } from "./goalHeading";
import type { ComposedPage } from "./goalSection";
import type { ReportFrame } from "./ReportFrame";

interface SummaryHeaders {
  readonly caption: string;
  readonly goal: string;
  /** Of the levels that are shown, in their order. */
  readonly levels: readonly string[];
}

/** One row a goal with its key figures, in the order of the tree: no score, no ranking. */
export function summaryTable(
  id: string,
  pages: readonly ComposedPage[],
  levelsOf: (page: ComposedPage) => readonly LevelBlock[],
  { caption, goal, levels }: SummaryHeaders,
  frame: ReportFrame,
): TableBlock {
  const width = 74 / levels.length;
  return {
    kind: "table",
    id,
    caption,
    columns: [
      { header: goal, width: 26, align: "start" },
      ...levels.map((header) => ({ header, width, align: "start" as const })),
    ],
    rows: pages.map((composed) => {
      const { code, description } = composed.page.goal;
      const name = description === null ? goalHeading(composed.page, frame) : `${code} ${description}`;
      return {
        key: code,
        cells: [{ text: name }, ...levelsOf(composed).map(cellOf)],
      };
    }),
  };
}

function cellOf({ keyFigure, under }: LevelBlock): TableCell {
  return { strong: keyFigure, text: under ?? "" };
}
