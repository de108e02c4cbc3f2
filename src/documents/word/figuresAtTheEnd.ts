import type { FiguresBlock, ReportSection } from "../reports/ReportDocument";

/** Where the figures of a section come from. */
export interface FiguresOfSection {
  readonly section: ReportSection;
  /** Of a section within another: with the heading of that one. */
  readonly heading: string;
  readonly figures: FiguresBlock;
}

export interface SectionsAndFigures {
  readonly sections: readonly ReportSection[];
  readonly atTheEnd: readonly FiguresOfSection[];
}

/**
 * On paper a goal is one page, and where its figures come from stands behind the report: between the pages these tables would
 * push a few lines over to a page of their own. A section of figures alone stays where it is.
 */
export function figuresAtTheEnd(sections: readonly ReportSection[]): SectionsAndFigures {
  const atTheEnd: FiguresOfSection[] = [];
  let chapter = "";
  const others = sections.map((section) => {
    if (section.depth === 1) chapter = section.heading;
    const heading = section.depth === 1 ? chapter : `${chapter} \u00b7 ${section.heading}`;
    const blocks = section.blocks.filter(({ kind }) => kind !== "figures");
    if (blocks.length === 0) return section;
    for (const figures of section.blocks) {
      if (figures.kind === "figures" && figures.figures.length > 0)
        atTheEnd.push({ section, heading, figures });
    }
    return Object.assign({ ...section }, { blocks });
  });
  return { sections: others, atTheEnd };
}
