import type { Paragraph, Table } from "docx";
import { Paragraph as NewParagraph } from "docx";
import type { FiguresOfSection } from "./figuresAtTheEnd";
import { figuresTable } from "./figuresTable";
import { saidIn } from "./saidIn";
import type { WordFrame } from "./WordFrame";
import { styleIds } from "./wordStyles";

/** Behind the report: where the figures come from, a table for each section that has some. */
export function figuresInWord(parts: readonly FiguresOfSection[], frame: WordFrame): (Paragraph | Table)[] {
  const [first] = parts;
  if (first === undefined) return [];
  return [
    new NewParagraph({ style: styleIds.heading1, text: first.figures.heading }),
    ...parts.flatMap(({ section, heading, figures }) =>
      figuresTable(Object.assign({ ...figures }, { heading }), saidIn(section.blocks), frame),
    ),
  ];
}
