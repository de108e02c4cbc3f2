import type { MonitoringLevel } from "../../../../report/conversation/GoalPage";
import type { LevelBlock } from "../../ReportDocument";
import type { ReportFrame } from "../ReportFrame";

/** A level of which nothing is known: what it takes to know. */
export function missingLevel(level: MonitoringLevel, { page }: ReportFrame): LevelBlock {
  return {
    level,
    heading: page.levels[level],
    keyFigure: page.missing.short,
    under: null,
    parts: [{ heading: null, picture: null, items: [], sentences: [page.missing.needed[level]] }],
  };
}
