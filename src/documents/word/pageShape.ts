import type { ReportKind } from "../../report/conversation/ReportKind";
import { page, textWidth } from "./measures";

export interface PageShape {
  readonly isLandscape: boolean;
  /** Between the margins, in twips. */
  readonly textWidth: number;
  /** Everything has to stand on one page: smaller letters, less white. */
  readonly isDense: boolean;
}

/** How the pages of a report lie, where there is no template that says so. */
export function shapeOf(kind: ReportKind): PageShape {
  const isLandscape = kind === "agenda";
  return {
    isLandscape,
    textWidth: isLandscape ? page.height - 2 * page.margin : textWidth,
    isDense: kind === "council" || kind === "table",
  };
}
