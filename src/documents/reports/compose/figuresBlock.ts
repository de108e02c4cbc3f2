import type { FiguresBlock, ReportFigure } from "../ReportDocument";
import type { ReportFrame } from "./ReportFrame";

/** Where the figures of a section come from; nothing where it has none. */
export function figuresBlock(
  id: string,
  figures: readonly ReportFigure[],
  { page }: ReportFrame,
): FiguresBlock[] {
  return figures.length === 0
    ? []
    : [{ kind: "figures", id: `${id}-figures`, heading: page.headings.figures, figures }];
}
